-- The language a client's people read: of the whole company, and of one person where it is another.
ALTER TABLE "client_company" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en',
  ADD CONSTRAINT "client_company_language" CHECK ("language" IN ('en', 'de'));
ALTER TABLE "contact" ADD COLUMN "language" TEXT,
  ADD CONSTRAINT "contact_language" CHECK ("language" IN ('en', 'de'));

-- A letter is written once; whatever stands around its words is in its language.
ALTER TABLE "outgoing_mail" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en',
  ADD CONSTRAINT "outgoing_mail_language" CHECK ("language" IN ('en', 'de'));

-- For the statement that reads a session, as `firm_look`: whose session it is was set by then, and the policies hold inside.
CREATE FUNCTION "portal_language"("p_firm_id" uuid, "p_client_id" uuid, "p_contact_id" uuid)
RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN (
    SELECT coalesce(p."language", c."language")
      FROM "client_company" c
      LEFT JOIN "contact" p ON p."firm_id" = c."firm_id" AND p."client_company_id" = c."id" AND p."id" = "p_contact_id"
     WHERE c."firm_id" = "p_firm_id" AND c."id" = "p_client_id"
  );
END $$;
