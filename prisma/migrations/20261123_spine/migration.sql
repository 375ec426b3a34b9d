
-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('set_up', 'invitation', 'sign_in', 'password_reset');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'consultant', 'assistant', 'ceo', 'head');

-- CreateEnum
CREATE TYPE "pipeline_state" AS ENUM ('lead', 'review_booked', 'diagnostic', 'proposal', 'active', 'handover', 'alumni', 'lost');

-- CreateEnum
CREATE TYPE "role_presence" AS ENUM ('none', 'full_time', 'fractional');

-- CreateEnum
CREATE TYPE "reports_to" AS ENUM ('ceo', 'coo', 'other');

-- CreateEnum
CREATE TYPE "contact_position" AS ENUM ('ceo', 'head', 'other');

-- CreateEnum
CREATE TYPE "ops_role" AS ENUM ('operations_manager', 'director_of_operations', 'vp_of_operations', 'coo');

-- CreateEnum
CREATE TYPE "round_state" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "confidentiality" AS ENUM ('named', 'group', 'consultant_only');

-- CreateEnum
CREATE TYPE "respondent_group" AS ENUM ('ceo', 'head', 'consultant');

-- CreateEnum
CREATE TYPE "stage" AS ENUM ('execution', 'functional', 'strain', 'breakdown', 'integrated');

-- CreateEnum
CREATE TYPE "scope" AS ENUM ('execution', 'functional', 'structural', 'none');

-- CreateEnum
CREATE TYPE "recommended_role" AS ENUM ('coo', 'fractional_coo', 'director_of_operations', 'fractional_director_of_operations', 'vp_of_operations', 'operations_manager', 'none');

-- CreateEnum
CREATE TYPE "engagement_kind" AS ENUM ('diagnostic', 'fractional_coo', 'fractional_director', 'advisory');

-- CreateEnum
CREATE TYPE "deliverable_kind" AS ENUM ('sop', 'cadence', 'accountability');

-- CreateEnum
CREATE TYPE "deliverable_state" AS ENUM ('planned', 'draft', 'in_review', 'approved', 'in_use', 'withdrawn');

-- CreateEnum
CREATE TYPE "week_state" AS ENUM ('open', 'submitted', 'agreed', 'locked');

-- CreateEnum
CREATE TYPE "work_kind" AS ENUM ('sop', 'cadence', 'accountability', 'integration', 'decision_support', 'founder_extraction', 'firefighting', 'admin');

-- CreateEnum
CREATE TYPE "report_kind" AS ENUM ('readiness');

-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('invitation', 'sign_in', 'password_reset', 'notice');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "step_up_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "secret_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" BYTEA NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "email" TEXT,
    "firm_id" UUID,
    "membership_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "secret_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "firm" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "firm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "display_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "client_company_id" UUID,
    "contact_id" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("firm_id","membership_id","client_company_id")
);

-- CreateTable
CREATE TABLE "client_company" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "industry" TEXT,
    "pipeline_state" "pipeline_state" NOT NULL DEFAULT 'lead',
    "currency" CHAR(3) NOT NULL,
    "annual_revenue_minor" BIGINT,
    "revenue_growth_pct" DOUBLE PRECISION,
    "growth_stalled" BOOLEAN,
    "headcount" INTEGER,
    "operations_manager" "role_presence" NOT NULL DEFAULT 'none',
    "director_of_operations" "role_presence" NOT NULL DEFAULT 'none',
    "vp_of_operations" "role_presence" NOT NULL DEFAULT 'none',
    "coo" "role_presence" NOT NULL DEFAULT 'none',
    "ops_leader_reports_to" "reports_to",
    "full_time_budget_minor" BIGINT,
    "fixed_term" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "client_company_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "department" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "headcount" INTEGER NOT NULL,
    "own_targets" BOOLEAN NOT NULL,
    "has_head" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "department_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "department_id" UUID,
    "name" TEXT NOT NULL,
    "position" "contact_position" NOT NULL,
    "title" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "ops_hire" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "role" "ops_role" NOT NULL,
    "hired_on" DATE NOT NULL,
    "promoted_from_within" BOOLEAN NOT NULL,
    "mandate_changed" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "ops_hire_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "round" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "state" "round_state" NOT NULL DEFAULT 'open',
    "confidentiality" "confidentiality" NOT NULL,
    "template_id" TEXT NOT NULL,
    "template_hash" TEXT NOT NULL,
    "snapshot" JSONB,
    "snapshot_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "round_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "respondent" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "group" "respondent_group" NOT NULL,
    "name" TEXT NOT NULL,
    "department_id" UUID,
    "contact_id" UUID,
    "membership_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "respondent_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "answer" (
    "firm_id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "rating" SMALLINT,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("firm_id","respondent_id","item_id")
);

-- CreateTable
CREATE TABLE "diagnosis" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "rule_set_id" TEXT NOT NULL,
    "rule_set_version" TEXT NOT NULL,
    "rule_set_hash" TEXT NOT NULL,
    "snapshot_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "result_hash" TEXT NOT NULL,
    "stage" "stage" NOT NULL,
    "scope" "scope" NOT NULL,
    "role" "recommended_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shared_with_ceo_at" TIMESTAMPTZ(3),
    "signed_off_at" TIMESTAMPTZ(3),
    "signed_off_by_name" TEXT,
    "signed_off_comment" TEXT,

    CONSTRAINT "diagnosis_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "engagement" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "engagement_kind" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "currency" CHAR(3) NOT NULL,
    "rate_minor_per_hour" INTEGER NOT NULL,
    "planned_minutes_per_week" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "engagement_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "deliverable" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "engagement_id" UUID NOT NULL,
    "kind" "deliverable_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "state" "deliverable_state" NOT NULL DEFAULT 'planned',
    "owner_contact_id" UUID,
    "due_day" DATE,
    "in_use_since" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "deliverable_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "week" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "engagement_id" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "state" "week_state" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "week_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "time_entry" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "engagement_id" UUID NOT NULL,
    "week_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "deliverable_id" UUID,
    "work_day" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "kind" "work_kind" NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "time_entry_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "report" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_company_id" UUID NOT NULL,
    "kind" "report_kind" NOT NULL,
    "number" INTEGER NOT NULL,
    "diagnosis_id" UUID NOT NULL,
    "engagement_id" UUID,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "inputs" JSONB NOT NULL,
    "pdf" BYTEA NOT NULL,
    "pdf_hash" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by_name" TEXT NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "mail_kind" NOT NULL,
    "to_email" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "link" TEXT,
    "membership_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "firm_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "membership_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "client_company_id" UUID,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("firm_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "secret_link_token_hash_key" ON "secret_link"("token_hash");

-- CreateIndex
CREATE INDEX "secret_link_firm_id_membership_id_idx" ON "secret_link"("firm_id", "membership_id");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "assignment_firm_id_client_company_id_idx" ON "assignment"("firm_id", "client_company_id");

-- CreateIndex
CREATE INDEX "client_company_firm_id_name_idx" ON "client_company"("firm_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "department_firm_id_client_company_id_id_key" ON "department"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_firm_id_client_company_id_id_key" ON "contact"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE INDEX "ops_hire_firm_id_client_company_id_idx" ON "ops_hire"("firm_id", "client_company_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_firm_id_client_company_id_id_key" ON "round"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE INDEX "respondent_firm_id_round_id_idx" ON "respondent"("firm_id", "round_id");

-- CreateIndex
CREATE UNIQUE INDEX "respondent_firm_id_client_company_id_id_key" ON "respondent"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "diagnosis_firm_id_client_company_id_id_key" ON "diagnosis"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "diagnosis_firm_id_round_id_rule_set_hash_key" ON "diagnosis"("firm_id", "round_id", "rule_set_hash");

-- CreateIndex
CREATE UNIQUE INDEX "engagement_firm_id_client_company_id_id_key" ON "engagement"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE INDEX "deliverable_firm_id_engagement_id_idx" ON "deliverable"("firm_id", "engagement_id");

-- CreateIndex
CREATE UNIQUE INDEX "deliverable_firm_id_client_company_id_id_key" ON "deliverable"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "week_firm_id_client_company_id_id_key" ON "week"("firm_id", "client_company_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "week_firm_id_engagement_id_monday_key" ON "week"("firm_id", "engagement_id", "monday");

-- CreateIndex
CREATE INDEX "time_entry_firm_id_client_company_id_work_day_idx" ON "time_entry"("firm_id", "client_company_id", "work_day");

-- CreateIndex
CREATE INDEX "time_entry_firm_id_engagement_id_work_day_idx" ON "time_entry"("firm_id", "engagement_id", "work_day");

-- CreateIndex
CREATE INDEX "report_firm_id_client_company_id_idx" ON "report"("firm_id", "client_company_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_firm_id_number_key" ON "report"("firm_id", "number");

-- CreateIndex
CREATE INDEX "outgoing_mail_firm_id_created_at_idx" ON "outgoing_mail"("firm_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_event_firm_id_at_idx" ON "audit_event"("firm_id", "at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_firm_id_client_company_id_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_hire" ADD CONSTRAINT "ops_hire_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_firm_id_client_company_id_round_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "round_id") REFERENCES "round"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_firm_id_client_company_id_department_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "department_id") REFERENCES "department"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_firm_id_client_company_id_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_firm_id_client_company_id_respondent_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "respondent_id") REFERENCES "respondent"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_firm_id_client_company_id_round_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "round_id") REFERENCES "round"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_firm_id_client_company_id_owner_contact_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "owner_contact_id") REFERENCES "contact"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "week" ADD CONSTRAINT "week_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_entry" ADD CONSTRAINT "time_entry_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_entry" ADD CONSTRAINT "time_entry_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_entry" ADD CONSTRAINT "time_entry_firm_id_client_company_id_week_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "week_id") REFERENCES "week"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_entry" ADD CONSTRAINT "time_entry_firm_id_client_company_id_deliverable_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "deliverable_id") REFERENCES "deliverable"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_entry" ADD CONSTRAINT "time_entry_firm_id_membership_id_fkey" FOREIGN KEY ("firm_id", "membership_id") REFERENCES "membership"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_firm_id_client_company_id_fkey" FOREIGN KEY ("firm_id", "client_company_id") REFERENCES "client_company"("firm_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_firm_id_client_company_id_diagnosis_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "diagnosis_id") REFERENCES "diagnosis"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_firm_id_client_company_id_engagement_id_fkey" FOREIGN KEY ("firm_id", "client_company_id", "engagement_id") REFERENCES "engagement"("firm_id", "client_company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say: bounds, one-of-a-kind rules that deleted rows do not count in, immutability,
-- and row-level security.

-- Bounds
ALTER TABLE "membership" ADD CONSTRAINT "membership_portal_has_client"
  CHECK (("role" IN ('ceo', 'head')) = ("client_company_id" IS NOT NULL));
ALTER TABLE "client_company" ADD CONSTRAINT "client_company_bounds"
  CHECK ("headcount" >= 0 AND "annual_revenue_minor" >= 0 AND "full_time_budget_minor" >= 0 AND "currency" ~ '^[A-Z]{3}$');
ALTER TABLE "department" ADD CONSTRAINT "department_headcount" CHECK ("headcount" >= 0);
ALTER TABLE "answer" ADD CONSTRAINT "answer_rating" CHECK ("rating" BETWEEN 1 AND 5);
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_bounds"
  CHECK ("rate_minor_per_hour" >= 0 AND "planned_minutes_per_week" BETWEEN 0 AND 10080 AND ("ends_on" IS NULL OR "ends_on" >= "starts_on"));
ALTER TABLE "week" ADD CONSTRAINT "week_starts_on_monday" CHECK (extract(isodow FROM "monday") = 1);
ALTER TABLE "time_entry" ADD CONSTRAINT "time_entry_minutes" CHECK ("minutes" BETWEEN 1 AND 1440);
ALTER TABLE "round" ADD CONSTRAINT "round_closed_has_snapshot"
  CHECK (("state" = 'closed') = ("snapshot" IS NOT NULL AND "snapshot_hash" IS NOT NULL AND "closed_at" IS NOT NULL));

-- One of a kind, not counting what was deleted
CREATE UNIQUE INDEX "membership_one_per_firm" ON "membership" ("firm_id", "user_id") WHERE "disabled_at" IS NULL;
CREATE UNIQUE INDEX "department_name" ON "department" ("firm_id", "client_company_id", lower("name")) WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "round_one_open" ON "round" ("firm_id", "client_company_id") WHERE "state" = 'open' AND "deleted_at" IS NULL;
CREATE UNIQUE INDEX "respondent_contact" ON "respondent" ("firm_id", "round_id", "contact_id");
CREATE UNIQUE INDEX "respondent_member" ON "respondent" ("firm_id", "round_id", "membership_id");

-- The answers of a closed round cannot change, whoever asks.
CREATE FUNCTION "refuse_answers_of_closed_round"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed boolean;
BEGIN
  SELECT r."state" = 'closed' INTO closed
    FROM "respondent" p JOIN "round" r ON r."firm_id" = p."firm_id" AND r."id" = p."round_id"
   WHERE p."firm_id" = coalesce(NEW."firm_id", OLD."firm_id") AND p."id" = coalesce(NEW."respondent_id", OLD."respondent_id")
     FOR SHARE OF r;
  IF closed THEN
    RAISE EXCEPTION 'The round is closed; its answers cannot change.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "answers_of_closed_round" BEFORE INSERT OR UPDATE OR DELETE ON "answer"
  FOR EACH ROW EXECUTE FUNCTION "refuse_answers_of_closed_round"();

-- A closed round keeps its snapshot and stays closed.
CREATE FUNCTION "refuse_reopening"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'closed' AND (NEW."state", NEW."snapshot", NEW."snapshot_hash", NEW."template_hash", NEW."as_of")
     IS DISTINCT FROM (OLD."state", OLD."snapshot", OLD."snapshot_hash", OLD."template_hash", OLD."as_of") THEN
    RAISE EXCEPTION 'A closed round cannot change.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "closed_round" BEFORE UPDATE ON "round" FOR EACH ROW EXECUTE FUNCTION "refuse_reopening"();

-- Row-level security. `app.firm` is the viewer's firm; `app.client` is '*' for staff and the one client company of a
-- portal user; `app.user` is the person. Unset, each matches nothing. Forced, so that even the owner is held by it.
ALTER TABLE "firm" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "firm" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_only" ON "firm"
  USING ("id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid))
  WITH CHECK ("id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid));

-- A person may find their own memberships in every firm: signing in has to ask before a firm is known.
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "membership" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_or_own" ON "membership"
  USING (
    "user_id" = (SELECT nullif(current_setting('app.user', true), '')::uuid)
    OR ("firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
        AND (SELECT current_setting('app.client', true)) = '*'))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');

ALTER TABLE "client_company" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "client_company" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_and_client" ON "client_company"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR "id" = (SELECT nullif(nullif(current_setting('app.client', true), ''), '*')::uuid)))
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND ((SELECT current_setting('app.client', true)) = '*'
         OR "id" = (SELECT nullif(nullif(current_setting('app.client', true), ''), '*')::uuid)));

ALTER TABLE "outgoing_mail" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outgoing_mail" FORCE ROW LEVEL SECURITY;
CREATE POLICY "firm_staff" ON "outgoing_mail"
  USING (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*')
  WITH CHECK (
    "firm_id" = (SELECT nullif(current_setting('app.firm', true), '')::uuid)
    AND (SELECT current_setting('app.client', true)) = '*');

-- Everything that belongs to one client company.
DO $$
DECLARE t text;
DECLARE held constant text :=
  '"firm_id" = (SELECT nullif(current_setting(''app.firm'', true), '''')::uuid)
   AND ((SELECT current_setting(''app.client'', true)) = ''*''
        OR "client_company_id" = (SELECT nullif(nullif(current_setting(''app.client'', true), ''''), ''*'')::uuid))';
BEGIN
  FOREACH t IN ARRAY ARRAY['assignment', 'department', 'contact', 'ops_hire', 'round', 'respondent', 'answer', 'diagnosis',
                           'engagement', 'deliverable', 'week', 'time_entry', 'report', 'audit_event'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY "firm_and_client" ON %I USING (%s) WITH CHECK (%s)', t, held, held);
  END LOOP;
END $$;

-- Who is asking, from the hash of a session's secret: one statement, one round trip, read anew on each request, so that
-- signing out, disabling a person or changing a role holds on the very next one. The settings it makes are local to the
-- statement's own transaction; it runs as the caller, so the policies above hold inside it too.
CREATE FUNCTION "viewer_of_session"("p_token_hash" bytea, "p_staff_idle" interval, "p_portal_idle" interval)
RETURNS TABLE ("user_id" uuid, "firm_id" uuid, "membership_id" uuid, "role" "role", "display_name" text, "email" text,
               "client_company_id" uuid, "contact_id" uuid, "firm_name" text, "time_zone" text, "currency" text, "step_up_at" timestamptz)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE s record;
BEGIN
  SELECT x."user_id", x."firm_id", x."membership_id", x."last_seen_at", x."step_up_at" INTO s
    FROM "session" x JOIN "user" u ON u."id" = x."user_id"
   WHERE x."token_hash" = "p_token_hash" AND x."revoked_at" IS NULL AND x."expires_at" > now() AND u."disabled_at" IS NULL;
  IF NOT FOUND THEN RETURN; END IF;

  PERFORM set_config('app.user', s."user_id"::text, true), set_config('app.firm', s."firm_id"::text, true);
  RETURN QUERY
    SELECT m."user_id", m."firm_id", m."id", m."role", m."display_name", m."email", m."client_company_id", m."contact_id",
           f."name", f."time_zone", f."currency"::text, s."step_up_at"
      FROM "membership" m JOIN "firm" f ON f."id" = m."firm_id"
     WHERE m."firm_id" = s."firm_id" AND m."id" = s."membership_id" AND m."user_id" = s."user_id" AND m."disabled_at" IS NULL
       AND s."last_seen_at" > now() - CASE WHEN m."role" IN ('ceo', 'head') THEN "p_portal_idle" ELSE "p_staff_idle" END;
  IF FOUND AND s."last_seen_at" < now() - interval '1 minute' THEN
    UPDATE "session" x SET "last_seen_at" = now() WHERE x."token_hash" = "p_token_hash";
  END IF;
END $$;
