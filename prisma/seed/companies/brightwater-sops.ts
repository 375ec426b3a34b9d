import type { DemoSop } from "../company";

export const brightwaterSops: ReadonlyArray<DemoSop> = [
  {
    title: "New patient: first call to first visit",
    process: "Patient intake",
    owner: "Monique Adler",
    purpose: "Every new patient has a visit within ten days, and nobody asks them the same thing twice.",
    scope:
      "From the first call, mail or form to the moment the patient sits in the chair. Emergencies go to the clinic at once.",
    followedBy: ["Dr. Alma Reyes", "Monique Adler", "Kevin Trent"],
    signedBy: ["Kevin Trent", "consultant"],
    versions: [
      {
        state: "in_use",
        daysAgo: 77,
        parts: [
          {
            heading: "Steps",
            steps: [
              "Answer within three rings. Missed calls are called back within the hour, the oldest first.",
              "Take name, date of birth, insurance and what hurts; type it into the intake form while you talk.",
              "Offer two dates within ten days. None free: put the patient on the short-notice list of two clinics.",
              "Send the confirmation with address, forms and what to bring before you hang up.",
              "Two days before: reminder by text message. No answer by noon of the day before: call.",
              "Hand over to the clinic with the intake form complete; the clinic does not ask again.",
            ],
          },
          {
            heading: "Before the visit",
            checklist: [
              "Insurance checked by billing",
              "Forms received, or printed and on the desk",
              "Allergies and medication on the first page",
            ],
          },
          {
            heading: "Who decides",
            table: [
              ["Question", "Decides", "Is told"],
              ["No date within ten days", "Intake lead moves a recall visit", "Clinics lead"],
              ["Patient without insurance", "Intake lead, by the price list", "Billing lead"],
              ["Patient in pain", "Whoever answers: today, in the nearest clinic", "Clinics lead"],
            ],
          },
          {
            heading: "How we know that it works",
            points: [
              "Days from call to visit (goal: ten)",
              "Visits that start with a complete form (goal: 95 %)",
            ],
          },
        ],
      },
    ],
  },
  {
    title: "No-shows and rebooking",
    process: "Patient intake",
    owner: "Monique Adler",
    purpose:
      "A chair that would stay empty is filled the same day, and a patient who did not come is not lost.",
    scope: "Every visit that is not cancelled 24 hours before.",
    followedBy: ["Monique Adler", "Kevin Trent"],
    signedBy: [],
    versions: [
      {
        state: "draft",
        parts: [
          {
            heading: "Steps",
            steps: [
              "Ten minutes late: call the patient. Twenty minutes: the chair is free.",
              "Fill it from the short-notice list, the nearest first.",
              "The same afternoon: call again, offer two dates, write down the reason.",
            ],
          },
          { heading: "Still open", points: ["Do we charge for the second time?", "Who tells the dentist?"] },
        ],
      },
    ],
  },
];
