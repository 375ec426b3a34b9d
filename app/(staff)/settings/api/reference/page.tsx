import type { Metadata } from "next";
import { OPERATIONS } from "@/app/_api/operations";
import { ApiRoutes } from "@/components/settings/api-routes";
import { SettingsPage } from "@/components/settings/settings-page";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { absoluteLink } from "@/lib/auth/links";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";

export const metadata: Metadata = { title: "API reference" };

const ROOT = "/api/v1";

export default async function ReferencePage() {
  const viewer = await requireStaff();
  const tags = [...new Set(OPERATIONS.map(({ tag }) => tag))];
  return (
    <SettingsPage
      title="API reference"
      withOutbox={can(viewer, "outbox:read")}
      audience="Visible to everybody in the firm"
    >
      <div className="grid max-w-prose gap-3 text-sm">
        <p>
          <TextLink href="/settings/api">Back to your tokens</TextLink> ·{" "}
          <a className="underline" href={`${ROOT}/openapi.json`}>
            The same as OpenAPI 3.1
          </a>
        </p>
        <pre className="bg-sunken overflow-x-auto rounded p-3 text-xs" tabIndex={0} aria-label="An example">
          {`curl -H "Authorization: Bearer tl_…" ${absoluteLink(`${ROOT}/clients?limit=10`)}`}
        </pre>
      </div>
      <Section title="How to ask">
        <ul className="grid max-w-prose list-disc gap-2 pl-5 text-sm">
          <li>Hours are minutes, amounts the smallest unit of their currency, days as 2026-03-31.</li>
          <li>
            A list gives up to 200 rows (<code>limit</code>) and <code>next</code>: send it as{" "}
            <code>cursor</code> for the page after. Null: there is none.
          </li>
          <li>
            A change says which <code>version</code> it read, in the body or as <code>If-Match</code>. If
            somebody was faster it is refused with 409, or 412.
          </li>
          <li>
            A POST with an <code>Idempotency-Key</code> may be sent again for a day: the answer is the same,
            and nothing is made twice.
          </li>
          <li>
            What was not done is said as <code>application/problem+json</code>, with each field that was
            wrong. What you may not see is 404.
          </li>
          <li>
            A token asks 300 times a minute; RateLimit-Remaining says what is left, and 429 when to come back.
          </li>
          <li>
            Not here: deleting for good, archives and exports, sharing and issuing. They ask who sits there,
            on their pages.
          </li>
          <li>
            Assistants ask the same by MCP at <code>{absoluteLink("/api/mcp")}</code>, with the same token;
            they write only with one that was made for it.
          </li>
        </ul>
      </Section>
      {tags.map((tag) => (
        <ApiRoutes
          key={tag}
          title={tag}
          routes={OPERATIONS.filter((one) => one.tag === tag).map(({ at, method, ...route }) => ({
            ...{ id: route.id, summary: route.summary, scope: route.scope },
            ...{ method: method.toUpperCase(), path: `${ROOT}${at}` },
          }))}
        />
      ))}
    </SettingsPage>
  );
}
