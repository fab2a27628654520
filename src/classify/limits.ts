/** What is read of a request, in UTF-16 units: nobody explains one in more, and logs pasted behind it say little. */
export const MOST_TITLE = 1_000;
export const MOST_BODY = 20_000;

/** Own text with fewer words leans on the messages it quotes. */
export const FEW_WORDS = 6;
