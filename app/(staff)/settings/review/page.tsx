import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageForm } from "@/components/reviews/page-form";
import { CopyText } from "@/components/settings/copy-text";
import { SettingsPage } from "@/components/settings/settings-page";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { getReviewSettings } from "@/lib/reviews/queries";
import { saveReviewPageAction } from "./actions";

export const metadata: Metadata = { title: "Public review" };

export default async function ReviewSettingsPage() {
  const viewer = await requireStaff();
  const settings = await getReviewSettings(viewer);
  if (!settings) notFound();
  const { page, address, members } = settings;
  const bookable = members.filter((one) => one.bookable).map((one) => one.displayName);
  const embed = `<iframe src="${address}" title="Operations review" style="width:100%;height:60rem;border:0"></iframe>`;
  return (
    <SettingsPage
      title="Public review"
      withOutbox
      audience="Owners set it up; the page itself is for anybody"
    >
      <PageForm action={saveReviewPageAction} page={page} suggested={slugOf(viewer.firmName)} />
      {page && address && (
        <Section
          title="Where it stands"
          lead="Seven statements, an honest first impression, and a talk of 20 minutes. Whoever books becomes a lead in the pipeline."
        >
          <div>
            <p className="text-sm">
              {page.open ? (
                <TextLink href={`/review/${page.slug}`}>Look at the page</TextLink>
              ) : (
                "It is shut."
              )}
            </p>
            <CopyText text={address} label="Copy the address" />
          </div>
          {page.embedHosts.length > 0 && (
            <div>
              <p className="text-sm">On {page.embedHosts.join(", ")} it can stand within a page:</p>
              <CopyText text={embed} label="Copy the code" />
            </div>
          )}
        </Section>
      )}
      <Section title="Who can be booked" lead="Each says so for themselves, in their own account.">
        {bookable.length === 0 ? (
          <Notice tone="caution" title="Nobody yet: the page then shows no free time." />
        ) : (
          <p className="text-sm">{bookable.join(", ")}</p>
        )}
        <p className="text-sm">
          <TextLink href="/account/review">My own times</TextLink>
        </p>
      </Section>
    </SettingsPage>
  );
}

function slugOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}
