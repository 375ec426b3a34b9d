import type { Said } from "./said";

/** What decides scope, stage and role. */
export const VERDICT_RULES_DE: Readonly<Record<string, Said>> = {
  "scope-structural": {
    title: "Das Problem liegt zwischen den Abteilungen",
    sentence:
      "Die Abteilungen haben eigene Ziele und ergeben zusammen kein Unternehmen. Keine kann das von innen richten; jemand muss für das einstehen, was zwischen ihnen liegt.",
  },
  "scope-functional": {
    title: "Das Problem liegt in einem Teil des Unternehmens",
    sentence:
      "Die Arbeit wird getan, aber in einem Teil des Unternehmens baut niemand auf, wie sie getan wird. Das Problem hat klare Grenzen, und die Rolle, die es löst, auch.",
  },
  "scope-execution": {
    title: "Das Problem liegt im Tagesgeschäft",
    sentence:
      "Alle wissen, was zu tun ist, und es wird nicht jeden Tag gleich getan. Das verlangt jemanden, der täglich darauf achtet, keine Neugestaltung.",
  },
  "scope-functional-alone": {
    title: "Das Problem liegt in einem Teil des Unternehmens",
    sentence:
      "In einem Teil des Unternehmens baut niemand auf, wie gearbeitet wird. Wie gleichmäßig dort das Tagesgeschäft läuft, wurde nicht beantwortet; das ist also als Erstes zu fragen.",
  },
  "scope-none": {
    title: "Es fehlt keine Rolle in Operations",
    sentence:
      "Nichts im Tagesgeschäft, in den Abteilungen oder zwischen ihnen ist schwach genug, um eine weitere Rolle in Operations zu brauchen.",
  },
  "scope-unknown": {
    title: "Zu wenig ist bekannt",
    sentence:
      "Um zu sagen, wo das Problem liegt, sind zu wenige Aussagen beantwortet. Eine Rolle wird erst genannt, wenn mehr Menschen geantwortet haben.",
  },
  "stage-breakdown": {
    title: "Bruch",
    sentence:
      "Die Abteilungen mögen einzeln gut arbeiten, und doch zeigen sich mehrere Zeichen zugleich, dass das Unternehmen als Ganzes nicht mehr zusammenarbeitet.",
  },
  "stage-strain": {
    title: "Reibung",
    sentence:
      "Das Unternehmen arbeitet noch und beginnt sich dort zu reiben, wo Abteilungen aufeinandertreffen. Jetzt zu handeln kostet am wenigsten.",
  },
  "stage-functional": {
    title: "Verantwortung in Bereichen",
    sentence: "Das Tagesgeschäft läuft. Es fehlt jemand, der einen Teil davon weiterentwickelt.",
  },
  "stage-execution": {
    title: "Ausführung",
    sentence: "Das Unternehmen lernt noch, bekannte Arbeit jedes Mal gleich zu tun.",
  },
  "stage-integrated": {
    title: "Zusammengewachsen",
    sentence:
      "Tagesgeschäft, Abteilungen und das Unternehmen als Ganzes stehen fest, und wie es geführt wird, ist aufgeschrieben und in Gebrauch.",
  },
  "stage-execution-unproven": {
    title: "Ausführung, noch nicht gefestigt",
    sentence:
      "Nichts ist ernstlich falsch, aber die tägliche Arbeit ist noch nicht gleichmäßig genug, um darauf aufzubauen.",
  },
  "stage-functional-unproven": {
    title: "Verantwortung in Bereichen, noch nicht gefestigt",
    sentence:
      "Das Tagesgeschäft läuft, und es fehlt keine Rolle; was es am Laufen hält, ist aber noch nicht alles aufgebaut: klare Zuständigkeit, schriftliche Abläufe, feste Besprechungen oder das, was zwischen den Teams geschieht.",
  },
  "stage-unknown": {
    title: "Noch nicht eingeordnet",
    sentence:
      "Um das Unternehmen einzuordnen, ist zu wenig bekannt; es steht nur so lange auf der ersten Stufe, bis mehr Menschen geantwortet haben.",
  },
  "role-coo-in-seat": {
    title: "Es gibt schon einen COO",
    sentence:
      "Das Unternehmen hat schon einen COO. Ein zweiter würde nicht helfen; ändern muss sich, wofür dieser zuständig ist und was er entscheiden darf.",
  },
  "role-coo": {
    title: "Ein COO in Vollzeit",
    sentence:
      "Das Unternehmen braucht jemanden mit Befugnis über alle Abteilungen, kann die Rolle bezahlen und hat eine schriftliche Arbeitsweise, in die diese Person eintreten kann.",
  },
  "role-fractional-coo": {
    title: "Ein Fractional COO",
    sentence:
      "Das Unternehmen braucht jemanden mit Befugnis über alle Abteilungen. Für jetzt ist das ein Fractional COO: die ganze Aufgabe, für einen Teil der Woche, und zugleich der Aufbau dessen, was ein fester COO brauchen wird.",
  },
  "role-vp": {
    title: "Eine bereichsübergreifende Leitung (VP of Operations)",
    sentence:
      "Mehrere Abteilungen haben niemanden, der ihre Arbeitsweise verbessert, das Unternehmen ist groß und hat schon eine Leitung Operations: Eine Person über ihnen sollte all das verantworten. Zu dieser Rolle gibt es wenig Belege; wägen Sie sie mit Vorsicht.",
  },
  "role-director-in-seat": {
    title: "Es gibt schon eine Leitung Operations",
    sentence:
      "Es gibt schon eine Leitung Operations. Ändern Sie, wofür diese Person zuständig ist und was sie entscheiden darf, bevor Sie jemand anderen einstellen.",
  },
  "role-director": {
    title: "Eine Leitung Operations",
    sentence:
      "Ein Teil des Unternehmens braucht jemanden, dem gehört, wie dort gearbeitet wird, der es aufschreibt und beseitigt, was ihn bremst.",
  },
  "role-fractional-director": {
    title: "Eine Leitung Operations auf Zeit",
    sentence:
      "Ein Teil des Unternehmens braucht jemanden, der aufbaut, wie dort gearbeitet wird, und eine Festanstellung ist noch nicht bezahlbar; ein Teil der Woche genügt dafür.",
  },
  "role-manager-in-seat": {
    title: "Es gibt schon eine Betriebsleitung",
    sentence:
      "Es gibt schon eine Betriebsleitung (Operations Manager). Finden Sie heraus, was diese Person davon abhält, die Arbeit gleichmäßig zu machen, bevor Sie jemand anderen einstellen.",
  },
  "role-manager": {
    title: "Eine Betriebsleitung (Operations Manager)",
    sentence:
      "Bekannte Arbeit braucht jemanden, der jeden Tag darauf achtet: auf die Menschen, die Maßstäbe und die Zahlen.",
  },
  "role-none": {
    title: "Keine neue Rolle",
    sentence: "Nach dem, was heute bekannt ist, wird keine Rolle in Operations empfohlen.",
  },
};
