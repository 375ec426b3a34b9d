import { handoffMapPicture, type MapArrow, type MapNode } from "@/lib/pictures/handoff-map";
import { type HandoffEdge, handoffSentence } from "@/lib/rules/handoffs/handoff-map";
import { STATES } from "./states";

type HandoffMapProps = { departments: readonly string[]; edges: readonly HandoffEdge[] };

/** Who hands what to whom, drawn; on a phone the table below it says the same. */
export function HandoffMap({ departments, edges }: HandoffMapProps) {
  const { width, height, nodes, arrows } = handoffMapPicture(departments, edges);
  return (
    <figure className="max-sm:hidden">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" className="picture mx-auto w-full max-w-3xl">
        <title>{`Handoffs between departments. ${handoffSentence(edges)} The table below says each.`}</title>
        {arrows.map((arrow) => (
          <Arrow key={`${arrow.from}>${arrow.to}`} arrow={arrow} />
        ))}
        {nodes.map((node) => (
          <Department key={node.name} node={node} />
        ))}
        {arrows.map((arrow) => (
          <ArrowLabel key={`${arrow.from}>${arrow.to}`} arrow={arrow} />
        ))}
      </svg>
    </figure>
  );
}

function Arrow({ arrow: { path, head, state } }: { arrow: MapArrow }) {
  const { line, head: fill, width, dashes } = STATES[state];
  return (
    <g>
      <path d={path} fill="none" strokeWidth={width} strokeDasharray={dashes} className={line} />
      <path d={head} className={fill} />
    </g>
  );
}

/** What works needs no word. */
function ArrowLabel({ arrow: { label, state } }: { arrow: MapArrow }) {
  if (state === "works" || state === "sometimes") return null;
  return (
    <text
      x={label.x}
      y={label.y + 4}
      textAnchor="middle"
      fontSize="12"
      className={state === "fails" ? "halo font-semibold" : "halo"}
    >
      {STATES[state].title}
    </text>
  );
}

function Department({ node: { x, y, width, height, lines } }: { node: MapNode }) {
  const first = y + 4.5 - ((lines.length - 1) * 17) / 2;
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx="4"
        className="fill-surface stroke-line-strong"
      />
      {lines.map((line, at) => (
        <text key={line} x={x} y={first + at * 17} textAnchor="middle" className="font-medium">
          {line}
        </text>
      ))}
    </g>
  );
}
