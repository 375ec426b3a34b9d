import { Fragment, type ReactNode } from "react";
import {
  type SopDocument,
  type SopMark,
  type SopNode,
  imageIdOf,
  isLinkAddress,
} from "@/lib/rules/sops/document";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    table: "Table",
  },
  de: {
    table: "Tabelle",
  },
});

type DocumentViewProps = { document: SopDocument; className?: string };

/** An SOP's text, drawn from its tree by our own elements: nothing in it is ever read as HTML. */
export function DocumentView({ document, className }: DocumentViewProps) {
  return <div className={`sop-text ${className ?? ""}`}>{children(document)}</div>;
}

function children({ content = [] }: SopNode): ReactNode {
  return content.map((node, index) => <Fragment key={index}>{draw(node)}</Fragment>);
}

function draw(node: SopNode): ReactNode {
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduce<ReactNode>(marked, node.text ?? "");
    case "hardBreak":
      return <br />;
    case "paragraph":
      return <p>{children(node)}</p>;
    case "heading":
      return node.attrs?.level === 3 ? <h3>{children(node)}</h3> : <h2>{children(node)}</h2>;
    case "bulletList":
      return <ul>{children(node)}</ul>;
    case "orderedList":
      return <ol start={Number(node.attrs?.start ?? 1)}>{children(node)}</ol>;
    case "listItem":
      return <li>{children(node)}</li>;
    case "taskList":
      return <ul data-type="taskList">{children(node)}</ul>;
    case "taskItem":
      return <CheckItem node={node} />;
    case "image":
      return <Picture node={node} />;
    case "table":
      return <GridTable node={node} />;
    default:
      return children(node);
  }
}

function marked(inner: ReactNode, { type, attrs }: SopMark): ReactNode {
  if (type === "bold") return <strong>{inner}</strong>;
  if (type === "italic") return <em>{inner}</em>;
  if (type === "link" && isLinkAddress(attrs?.href))
    return (
      <a href={attrs.href} rel="noopener noreferrer">
        {inner}
      </a>
    );
  return inner;
}

/** A box to tick on paper; on the screen the list says what to check, it does not keep who did. */
function CheckItem({ node }: { node: SopNode }) {
  return (
    <li>
      <span aria-hidden className="border-line-strong mt-1 size-4 shrink-0 rounded-sm border" />
      <div className="grid gap-1.5">{children(node)}</div>
    </li>
  );
}

function Picture({ node }: { node: SopNode }) {
  if (imageIdOf(node.attrs?.src) === null) return null;
  // Ours, of unknown size and behind sign-in: nothing for an image optimiser to fetch.
  // eslint-disable-next-line @next/next/no-img-element
  return <img src={String(node.attrs?.src)} alt={String(node.attrs?.alt ?? "")} loading="lazy" />;
}

function GridTable({ node }: { node: SopNode }) {
  const words = WORDS[useLocale()];
  return (
    <div className="tableWrapper" role="group" aria-label={words.table} tabIndex={0}>
      <table>
        <tbody>
          {(node.content ?? []).map((row, index) => (
            <tr key={index}>
              {(row.content ?? []).map((cell, at) => (
                <Cell key={at} cell={cell} isTop={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, isTop }: { cell: SopNode; isTop: boolean }) {
  const spans = { colSpan: Number(cell.attrs?.colspan ?? 1), rowSpan: Number(cell.attrs?.rowspan ?? 1) };
  if (cell.type === "tableHeader")
    return (
      <th scope={isTop ? "col" : "row"} {...spans}>
        {children(cell)}
      </th>
    );
  return <td {...spans}>{children(cell)}</td>;
}
