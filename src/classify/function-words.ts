/**
 * Small words that tell languages apart. Spanish, Portuguese and Dutch are there to be recognised as none of ours.
 * Words are folded.
 */
export const FUNCTION_WORDS = {
  fr: `le la les l un une des du de d et est sont dans pour sur avec que qui ce cette ces nous vous je j il elle on ne n pas
    plus ou au aux par mais se sa son ses notre nos votre vos mon mes leur avons avez ont ai etait sera depuis lors chez sans
    tous toutes tout apres avant comment pourquoi quand peut peuvent pouvez merci bonjour faire fait aussi alors donc car si
    quel quelle y en c qu s m meme entre deja encore toujours rien jamais possible impossible facture facturation societe
    demande erreur mise jour commande fournisseur ecriture suppression souhait licence utilisateur base donnees nouvelle
    nouveau impression colonne ajout ajouter modifier supprimer installer copie cle`,
  de: `der die das den dem des ein eine einen einem einer und ist sind im in zu zum zur auf mit von vom fur bei nicht nach
    wir sie ich es uns unser unsere ihr ihre ihnen mir mich man kann konnen konnte wird werden wurde wurden hat haben hatte war
    als aber auch oder wenn dass noch nur schon seit uber unter aus an am wie was wo warum bitte danke guten tag hallo beim
    kein keine keinen sich so dann da diese dieser dieses alle mehr immer nichts jetzt heute gestern soll sollte mochte
    mochten muss mussen rechnung rechnungen fehler fehlermeldung benutzer lizenz datenbank firma auftrag lieferant neue neuer
    buchung modul frage anfrage bestellung aktualisierung drucken`,
  en: `the a an and is are was were of to in on for with that this these those it its we you i he she they our your my not
    no can cannot cant could would should will be been has have had do does did doesnt dont from by at as or but if when
    what how why where which who there please thanks hello hi after before since all any more only still also into than then
    just up out so new user invoice error order cannot get got want need update issue screen field`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle da dal dalla dai in nel nella nei nelle a al alla ai
    alle su sul sulla con per tra e ed o ma che chi non si ci vi mi ne è sono siamo avete abbiamo ho hanno ha era stato stata
    questo questa questi come perche quando dove quale piu anche gia sempre solo dopo prima senza se buongiorno grazie ciao
    vorremmo vorrei possibile bisogna dobbiamo potete possiamo viene vengono fattura fatture errore ordine ordini fornitore
    cliente clienti chiave scaduta nuovo nuova utente licenza aggiornamento richiesta stampa colonna azienda ditta corso`,
  es: `el los las un una unos de del y es en por para con que no se al lo su sus nos hay esta este estos muy pero mas como
    cuando donde hemos tenemos puede pueden hola gracias factura facturas pedido cliente fecha usuario desde hasta sobre yo`,
  pt: `o os as um uma do da dos das e em no na nos nas por para com que nao se ao mais como quando onde esta este isso muito
    mas temos pode podem ola obrigado fatura faturas encomenda utilizador desde sobre foi sao voce`,
  nl: `de het een en van in is dat op te voor met niet zijn wij we ik u er maar ook als bij naar uit kan kunnen wordt worden
    heeft hebben geen deze dit nog na door over hoe wat waar factuur facturen bestelling klant gebruiker graag dank`,
} as const;
