import { NoticeList } from "@/components/notices/notice-list";
import { ButtonForm } from "@/components/settings/button-form";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Viewer, previewOf, languageOf } from "@/lib/auth/policy";
import { listNotices } from "@/lib/notices/queries";
import { openNoticeAction, readNoticesAction } from "./notice-actions";
import { WORDS } from "./notices.words";

/** The page of notices, on either side. */
export async function Notices({ viewer }: { viewer: Viewer }) {
  const words = WORDS[languageOf(viewer)];
  const notices = await listNotices(viewer);
  const unread = notices.filter(({ isUnread }) => isUnread).length;
  const [newest] = notices;
  return (
    <PageShell
      title={words.notices}
      answer={
        unread > 0
          ? words.newToYou(unread === 1 ? words.oneOfThemIs : words.ofThemAre(unread))
          : words.nothingHereIsNew
      }
      measure="reading"
      audience={words.yoursAlone}
      actions={
        <>
          {newest && unread > 0 && (
            <ButtonForm action={readNoticesAction} hidden={{ upTo: newest.createdAt.toISOString() }}>
              {words.markAllAsRead}
            </ButtonForm>
          )}
          {!previewOf(viewer) && (
            <LinkButton href="/account/notices" size="sm">
              {words.chooseWhatYouAre}
            </LinkButton>
          )}
        </>
      }
    >
      {notices.length > 0 ? (
        <NoticeList notices={notices} timeZone={viewer.timeZone} open={openNoticeAction} />
      ) : (
        <EmptyState title={words.nothingHasHappenedYet}>{words.whenSomebodyCommentsShares}</EmptyState>
      )}
    </PageShell>
  );
}
