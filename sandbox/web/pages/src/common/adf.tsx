import type { ReactNode } from 'react';

import { list, record, text } from './api';

/** An ADF document as text with paragraphs, headings, lists, code and quotes. Unknown nodes show what they contain. */
export function Adf({ document }: { document: unknown }): ReactNode {
  return <div className="rich-text">{children(document)}</div>;
}

function children(node: unknown): ReactNode {
  return list(record(node)['content']).map((child, index) => <AdfNode key={index} node={child} />);
}

function AdfNode({ node }: { node: unknown }): ReactNode {
  const { type, text: words, marks, attrs } = record(node);
  switch (type) {
    case 'paragraph':
      return <p>{children(node)}</p>;
    case 'heading':
      return <h3>{children(node)}</h3>;
    case 'bulletList':
      return <ul>{children(node)}</ul>;
    case 'orderedList':
      return <ol>{children(node)}</ol>;
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>;
    case 'codeBlock':
      return <pre tabIndex={0}>{children(node)}</pre>;
    case 'hardBreak':
      return <br />;
    case 'rule':
      return <hr />;
    case 'mention':
    case 'emoji':
      return text(record(attrs)['text']);
    case 'text':
      return list(marks).reduce<ReactNode>((inner, mark) => marked(inner, mark), text(words));
    default:
      return children(node);
  }
}

function marked(inner: ReactNode, mark: unknown): ReactNode {
  const { type, attrs } = record(mark);
  switch (type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'strike':
      return <s>{inner}</s>;
    case 'link': {
      const href = text(record(attrs)['href']);
      // Texts come from clients: no address but the web's and mail's becomes a link.
      return /^(https?:|mailto:)/i.test(href) ? (
        <a href={href} rel="noopener noreferrer nofollow" target="_blank">
          {inner}
        </a>
      ) : (
        inner
      );
    }
    default:
      return inner;
  }
}
