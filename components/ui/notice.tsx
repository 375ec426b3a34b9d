import { clsx } from "clsx";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  info: { icon: Info, look: "border-accent bg-accent-wash", mark: "text-accent" },
  caution: { icon: TriangleAlert, look: "border-caution bg-caution-wash", mark: "text-caution" },
  danger: { icon: CircleAlert, look: "border-danger bg-danger-wash", mark: "text-danger" },
} as const;

type NoticeProps = { tone?: keyof typeof TONES; title: ReactNode; children?: ReactNode; className?: string };

/** Something the reader must not miss, where it matters; says what to do. */
export function Notice({ tone = "info", title, children, className }: NoticeProps) {
  const { icon: Icon, look, mark } = TONES[tone];
  return (
    <div
      className={clsx("keep-together flex gap-3 rounded-md border-l-3 px-4 py-3 text-sm", look, className)}
    >
      <Icon aria-hidden className={clsx("mt-0.5 size-4 shrink-0", mark)} />
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">{title}</p>
        {children}
      </div>
    </div>
  );
}
