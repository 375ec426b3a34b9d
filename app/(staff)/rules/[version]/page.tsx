import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulesPage } from "@/components/rules/rules-page";
import { requireStaff } from "@/lib/auth/viewer";
import { CURRENT_RULE_SET, findRuleSet, RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";

export const metadata: Metadata = { title: "Rules" };

export default async function RulesOfVersionPage({ params }: PageProps<"/rules/[version]">) {
  await requireStaff();
  const { version } = await params;
  const ruleSet = findRuleSet(CURRENT_RULE_SET.id, Number(version));
  if (!ruleSet) notFound();
  return <RulesPage ruleSet={ruleSet} all={RULE_SETS} current={CURRENT_RULE_SET.version} />;
}
