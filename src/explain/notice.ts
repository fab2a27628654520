import type { NoticeView } from '../bridge/views';
import type { Texts } from '../policy/texts';

/** Which kinds of support there are, for the foot of portal pages. */
export function noticeView({ notice: { title, level1, level2, closing } }: Texts): NoticeView {
  return { title, kinds: [level1, level2], closing };
}
