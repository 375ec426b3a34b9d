-- What the app's role may do, applied by the owner after the migrations, each time. `:app_role` is that role's name.
-- It owns nothing and bypasses nothing: row-level security holds for it on every tenant table.
REVOKE ALL ON ALL TABLES IN SCHEMA "public" FROM :app_role;
GRANT USAGE ON SCHEMA "public" TO :app_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "public" TO :app_role;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA "public" TO :app_role;

REVOKE ALL ON "_prisma_migrations" FROM :app_role;
REVOKE DELETE ON "user", "firm", "membership", "client_company", "round", "engagement", "time_entry", "task", "scenario", "candidate", "cost_comparison", "questionnaire" FROM :app_role;
REVOKE DELETE ON "phase" FROM :app_role;
-- Why a deliverable was proposed stays what it was.
REVOKE UPDATE ON "deliverable_reason" FROM :app_role;
REVOKE DELETE ON "cadence", "meeting", "meeting_item", "meeting_decision", "meeting_action", "calendar_feed", "measure" FROM :app_role;
REVOKE DELETE ON "escalation", "bottleneck" FROM :app_role;

-- Charts stay, with the seats of those that were live (a trigger holds them); what a grid had is put into the bin.
REVOKE DELETE ON "accountability_chart", "seat", "raci_process", "raci_activity" FROM :app_role;

-- A diagnosis never changes; who may see it and the CEO's sign-off do.
REVOKE UPDATE, DELETE ON "diagnosis" FROM :app_role;
GRANT UPDATE ("shared_with_ceo_at", "shared_with_heads_at", "signed_off_at", "signed_off_by_name", "signed_off_comment", "reported_since") ON "diagnosis" TO :app_role;

-- A scenario stays with its diagnosis and its snapshot, under whoever made it.
REVOKE UPDATE ON "scenario" FROM :app_role;
GRANT UPDATE ("name", "note", "moves", "created_at", "shared_with_ceo_at", "version", "deleted_at") ON "scenario" TO :app_role;

-- An SOP and its versions stay; what was signed off, and a picture that a version shows, too.
REVOKE DELETE ON "sop", "sop_version" FROM :app_role;
REVOKE UPDATE, DELETE ON "sop_sign_off", "sop_image" FROM :app_role;

-- An issued report and the audit trail are only ever added to.
REVOKE UPDATE, DELETE ON "report", "audit_event" FROM :app_role;

-- The queue's tables belong to no firm and hold ids alone. Its library shuts them to everybody but their owner, and the
-- app both fills the queue and works through it.
GRANT USAGE ON SCHEMA "graphile_worker" TO :app_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "graphile_worker" TO :app_role;
REVOKE INSERT, UPDATE, DELETE ON "graphile_worker"."migrations" FROM :app_role;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA "graphile_worker" TO :app_role;
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT "relname" FROM "pg_class" c
            WHERE "relnamespace" = 'graphile_worker'::regnamespace AND "relkind" = 'r' AND "relrowsecurity"
              AND NOT EXISTS (SELECT 1 FROM "pg_policies" WHERE "schemaname" = 'graphile_worker' AND "tablename" = c."relname") LOOP
    EXECUTE format('CREATE POLICY "app" ON "graphile_worker".%I USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

-- A file beside an answer is added and removed, never another one under the same name.
REVOKE UPDATE ON "evidence_file" FROM :app_role;
-- What was said of a week, and an issued statement, are only ever added to.
REVOKE UPDATE, DELETE ON "week_remark", "statement" FROM :app_role;
-- A note is sent, or stays a draft; whom it was sent to is only ever added to.
REVOKE DELETE ON "client_note" FROM :app_role;
REVOKE UPDATE, DELETE ON "client_note_recipient" FROM :app_role;
-- Opened is opened.
REVOKE UPDATE, DELETE ON "portal_seen" FROM :app_role;

-- A deletion is decided and ends; a certificate is only ever added to.
REVOKE DELETE ON "deletion" FROM :app_role;
REVOKE UPDATE, DELETE ON "deletion_certificate" FROM :app_role;

-- A comment that was withdrawn keeps its place.
REVOKE DELETE ON "comment", "notice", "notice_choice" FROM :app_role;
-- A logo stays for the reports that were issued with it.
REVOKE UPDATE, DELETE ON "firm_logo" FROM :app_role;
REVOKE DELETE ON "firm_brand", "report_draft" FROM :app_role;

-- A deliverable's page is taken back, not deleted; what was signed off stays.
REVOKE DELETE ON "deliverable_page" FROM :app_role;
REVOKE UPDATE, DELETE ON "deliverable_sign_off" FROM :app_role;

-- An opportunity stays, won or lost; where it stood is only ever added to.
REVOKE DELETE ON "opportunity", "stage_probability" FROM :app_role;
REVOKE UPDATE, DELETE ON "opportunity_change" FROM :app_role;

-- A request is answered and stays; a place that was offered for nothing is taken back.
REVOKE DELETE ON "data_request", "offered_place" FROM :app_role;
-- A page is shut and stays; a booking is cancelled or lapses, and a link is used up.
REVOKE DELETE ON "review_page", "review_availability", "review_booking", "review_link" FROM :app_role;

-- A merge is undone, and stays.
REVOKE DELETE ON "contact_merge" FROM :app_role;

-- What was written of a client is put into the bin; its file never changes.
REVOKE DELETE ON "timeline_entry", "timeline_mention", "contact_role", "client_visit" FROM :app_role;
REVOKE UPDATE, DELETE ON "timeline_file" FROM :app_role;
-- A favourite is kept or let go; how it looks to somebody is said anew.
REVOKE UPDATE ON "favourite" FROM :app_role;
REVOKE DELETE ON "preference" FROM :app_role;

-- A token is used and revoked, and says what it always said.
REVOKE UPDATE, DELETE ON "api_token" FROM :app_role;
GRANT UPDATE ("last_used_at", "revoked_at") ON "api_token" TO :app_role;

-- Behind row-level security an index is only used with functions of which PostgreSQL knows that they tell nothing of what
-- they are given. These compare letters; the first fails on a pattern that ends in a lone backslash, which
-- lib/db/containing.ts never makes. Only a superuser may say so: elsewhere the palette is slower.
DO $$
BEGIN
  ALTER FUNCTION pg_catalog.texticlike(text, text) LEAKPROOF;
  ALTER FUNCTION "public".word_similarity_op(text, text) LEAKPROOF;
  ALTER FUNCTION "public".word_similarity_commutator_op(text, text) LEAKPROOF;
EXCEPTION WHEN insufficient_privilege THEN
  NULL;
END $$;
-- A view that was deleted can be brought back; what several rows were is taken back, or forgotten.
REVOKE DELETE ON "saved_view" FROM :app_role;

-- What refuses to be deleted gives way to a deletion for good.
SELECT "let_deletion_pass"();
