import './policy.css';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { PageProps } from '../shell/page';
import { CategoryTable } from './category-table';
import { carryOver, type Categories, changedCategories } from './draft';
import { DraftBar } from './draft-bar';
import { PolicyPage } from './policy-page';
import { PublishedMeanwhile } from './published-meanwhile';
import { type Part, useDraftPart } from './use-draft-part';
import { Versions } from './versions';

const PART: Part<Categories> = {
  of: ({ draft }) => draft.content.categories,
  isSame: (one, other) => changedCategories(one, other).length === 0,
  carry: (base, mine, theirs) => carryOver(base, mine, theirs).categories,
};

/** Level, R&D, coverage and clause of every category; and every version there was. */
export function CategoriesPage({ host, refuse }: PageProps) {
  return (
    <PolicyPage host={host} refuse={refuse}>
      {(desk) => <Editor desk={desk} host={host} refuse={refuse} />}
    </PolicyPage>
  );
}

function Editor({ desk, host, refuse }: PageProps & { desk: PolicyDesk }) {
  const part = useDraftPart(desk, PART);
  const { theirs } = part;
  return (
    <div className="stack policy">
      <DraftBar
        desk={desk}
        host={host}
        refuse={refuse}
        isUnsaved={part.isUnsaved}
        parts={{ categories: part.value }}
        isUntouched={(other) => PART.isSame(PART.of(other), part.base)}
        reset={part.reset}
        theirs={
          theirs && (
            <PublishedMeanwhile
              differences={carryOver(theirs.was, part.value, theirs.now).differences}
              view={desk}
              locale={host.locale}
            />
          )
        }
      />
      <CategoryTable
        base={part.base}
        draft={part.value}
        names={desk.categoryNames}
        clauseTitles={desk.clauseTitles}
        locale={host.locale}
        change={(category, rule) => part.change({ ...part.value, [category]: rule })}
      />
      <Versions desk={desk} host={host} refuse={refuse} />
    </div>
  );
}
