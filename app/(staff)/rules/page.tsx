import type { Metadata } from "next";
import { RulesPage } from "@/components/rules/rules-page";
import { requireStaff } from "@/lib/auth/viewer";
import { CURRENT_RULE_SET, RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";

export const metadata: Metadata = { title: "Rules" };

export default async function CurrentRulesPage() {
  await requireStaff();
  return <RulesPage ruleSet={CURRENT_RULE_SET} all={RULE_SETS} current={CURRENT_RULE_SET.version} />;
}
