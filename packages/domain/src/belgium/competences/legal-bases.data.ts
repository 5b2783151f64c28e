/**
 * The 204 norms the rules rest on. Citations are in English, in Dutch and French where they were written in them.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 */
import type { LegalBasis } from "../../legal-source/index.js";

/** Articles of the Constitution. */
const constitution: readonly LegalBasis[] = [
  {
    id: "const-4",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 4 (four language areas)",
      nl: "Grondwet, art. 4",
      fr: "Constitution, art. 4",
    },
  },
  {
    id: "const-8-9",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 8-9 (nationality)",
      nl: "Grondwet, art. 8-9",
      fr: "Constitution, art. 8-9",
    },
  },
  {
    id: "const-24",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 24 (education rights)",
      nl: "Grondwet, art. 24",
      fr: "Constitution, art. 24",
    },
  },
  {
    id: "const-35",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 35 (residual powers (not in force: federal State keeps residual powers))",
      nl: "Grondwet, art. 35",
      fr: "Constitution, art. 35",
    },
  },
  {
    id: "const-39",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 39 (regional competences)",
      nl: "Grondwet, art. 39",
      fr: "Constitution, art. 39",
    },
  },
  {
    id: "const-41",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 41 (municipal and provincial interest)",
      nl: "Grondwet, art. 41",
      fr: "Constitution, art. 41",
    },
  },
  {
    id: "const-127",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 127 (cultural matters, education)",
      nl: "Grondwet, art. 127",
      fr: "Constitution, art. 127",
    },
  },
  {
    id: "const-128",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 128 (person-related matters)",
      nl: "Grondwet, art. 128",
      fr: "Constitution, art. 128",
    },
  },
  {
    id: "const-129",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 129 (use of languages)",
      nl: "Grondwet, art. 129",
      fr: "Constitution, art. 129",
    },
  },
  {
    id: "const-130",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 130 (German-speaking Community)",
      nl: "Grondwet, art. 130",
      fr: "Constitution, art. 130",
    },
  },
  {
    id: "const-134",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 134 (force of regional norms)",
      nl: "Grondwet, art. 134",
      fr: "Constitution, art. 134",
    },
  },
  {
    id: "const-135",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 135 (COCOM in Brussels)",
      nl: "Grondwet, art. 135",
      fr: "Constitution, art. 135",
    },
  },
  {
    id: "const-135bis",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 135bis (Brussels bicultural matters)",
      nl: "Grondwet, art. 135bis",
      fr: "Constitution, art. 135bis",
    },
  },
  {
    id: "const-136",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 136 (community commissions in Brussels)",
      nl: "Grondwet, art. 136",
      fr: "Constitution, art. 136",
    },
  },
  {
    id: "const-138",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 138 (transfer French Community to Walloon Region/COCOF)",
      nl: "Grondwet, art. 138",
      fr: "Constitution, art. 138",
    },
  },
  {
    id: "const-139",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 139 (transfer Walloon Region to German-speaking Community)",
      nl: "Grondwet, art. 139",
      fr: "Constitution, art. 139",
    },
  },
  {
    id: "const-140",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 140 (other tasks of the German-speaking Community)",
      nl: "Grondwet, art. 140",
      fr: "Constitution, art. 140",
    },
  },
  {
    id: "const-141",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 141 (conflict of competence)",
      nl: "Grondwet, art. 141",
      fr: "Constitution, art. 141",
    },
  },
  {
    id: "const-143",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 143 (federal loyalty and conflict of interests)",
      nl: "Grondwet, art. 143",
      fr: "Constitution, art. 143",
    },
  },
  {
    id: "const-150",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 150 (jury, except racist press offences)",
      nl: "Grondwet, art. 150",
      fr: "Constitution, art. 150",
    },
  },
  {
    id: "const-151",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 151 (prosecution, injunction right)",
      nl: "Grondwet, art. 151",
      fr: "Constitution, art. 151",
    },
  },
  {
    id: "const-162",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 162 (local institutions)",
      nl: "Grondwet, art. 162",
      fr: "Constitution, art. 162",
    },
  },
  {
    id: "const-166",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 166 (Brussels agglomeration)",
      nl: "Grondwet, art. 166",
      fr: "Constitution, art. 166",
    },
  },
  {
    id: "const-167",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 167 (international relations)",
      nl: "Grondwet, art. 167",
      fr: "Constitution, art. 167",
    },
  },
  {
    id: "const-178",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 178 (Brussels means for commissions)",
      nl: "Grondwet, art. 178",
      fr: "Constitution, art. 178",
    },
  },
  {
    id: "const-181",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 181 (salaries of ministers of religion)",
      nl: "Grondwet, art. 181",
      fr: "Constitution, art. 181",
    },
  },
  {
    id: "const-184",
    kind: "constitution",
    citation: {
      en: "Constitution, art. 184 (integrated police)",
      nl: "Grondwet, art. 184",
      fr: "Constitution, art. 184",
    },
  },
];

/** Special acts: institutional reform of 1980, Brussels institutions of 1989, and the reforms of 2001 and 2014. */
const specialActs: readonly LegalBasis[] = [
  {
    id: "bwhi-4",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 4 (cultural matters)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 4",
      fr: "Loi spéciale du 8 août 1980, art. 4",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-4-6",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 4, 6° (content and technical aspects of audiovisual media)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 4, 6°",
      fr: "Loi spéciale du 8 août 1980, art. 4, 6°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-4-7",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 4, 7° (youth policy)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 4, 7°",
      fr: "Loi spéciale du 8 août 1980, art. 4, 7°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-4-9",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 4, 9° (sport)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 4, 9°",
      fr: "Loi spéciale du 8 août 1980, art. 4, 9°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-4-16",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 4, 16° (vocational training)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 4, 16°",
      fr: "Loi spéciale du 8 août 1980, art. 4, 16°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-4-10",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 4, 10° (leisure and (until 30 June 2014) tourism)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 4, 10°",
      fr: "Loi spéciale du 8 août 1980, art. 4, 10°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-I",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, I (health policy)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, I",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, I",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-II-1",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, II, 1° (family policy)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, II, 1°",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, II, 1°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-II-2",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, II, 2° (social assistance and OCMW/CPAS organic law)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, II, 2°",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, II, 2°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-II-3",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, II, 3° (reception and integration of immigrants)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, II, 3°",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, II, 3°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-II-4",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, II, 4° (disability)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, II, 4°",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, II, 4°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-II-5",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, II, 5° (older persons)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, II, 5°",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, II, 5°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-II-6",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, II, 6° (youth protection)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, II, 6°",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, II, 6°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-II-7",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, II, 7° (social aid to detainees)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, II, 7°",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, II, 7°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-III",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, III (justice houses)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, III",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, III",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-5-IV",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 5 §1, IV (family benefits)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 5 §1, IV",
      fr: "Loi spéciale du 8 août 1980, art. 5 §1, IV",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-I",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, I (spatial planning)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, I",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, I",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-I-7",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, I, 7° (monuments and landscapes)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, I, 7°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, I, 7°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-IV",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, IV, 1° (housing)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, IV, 1°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, IV, 1°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-IV-2",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, IV, 2° (rent of dwellings)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, IV, 2°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, IV, 2°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-VI-9",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, VI, first para, 9° (tourism)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, VI, first para, 9°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, VI, first para, 9°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-VI-5",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, VI, fifth para (matters reserved to the federal State in economic law, incl. consumer protection)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, VI, fifth para",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, VI, fifth para",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-VI-5-12",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, VI, fifth para, 12° (labour law and social security federal)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, VI, fifth para, 12°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, VI, fifth para, 12°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-VIII-1",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, VIII, first para, 1° (municipal and provincial institutions, with federal exceptions incl. police and civil security)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, VIII, first para, 1°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, VIII, first para, 1°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-VIII-6",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, VIII, first para, 6° (worship establishments, except recognition of faiths and salaries/pensions)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, VIII, first para, 6°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, VIII, first para, 6°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-VIII-9",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, VIII, first para, 9° and 10° (financing of local authorities)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, VIII, first para, 9° and 10°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, VIII, first para, 9° and 10°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-IX",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, IX (employment policy)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, IX",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, IX",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-IX-3",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, IX, 3° and 4° (employment of foreign workers)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, IX, 3° and 4°",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, IX, 3° and 4°",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-X",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, X (public works and transport)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, X",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, X",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6-XI",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6 §1, XI (animal welfare)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6 §1, XI",
      fr: "Loi spéciale du 8 août 1980, art. 6 §1, XI",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6bis",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6bis (scientific research)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6bis",
      fr: "Loi spéciale du 8 août 1980, art. 6bis",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-6ter",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 6ter (development cooperation transfer never executed)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 6ter",
      fr: "Loi spéciale du 8 août 1980, art. 6ter",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-7",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 7 (administrative supervision of local authorities)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 7",
      fr: "Loi spéciale du 8 août 1980, art. 7",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-9",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 9 (decentralised services and bodies)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 9",
      fr: "Loi spéciale du 8 août 1980, art. 9",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-10",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 10 (implied powers)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 10",
      fr: "Loi spéciale du 8 août 1980, art. 10",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-11",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 11 (criminal sanctions by decree)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 11",
      fr: "Loi spéciale du 8 août 1980, art. 11",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-11bis",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 11bis (injunction right, participation in criminal policy)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 11bis",
      fr: "Loi spéciale du 8 août 1980, art. 11bis",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-16",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 16 (treaties)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 16",
      fr: "Loi spéciale du 8 août 1980, art. 16",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-81",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 81 (treaty procedure)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 81",
      fr: "Loi spéciale du 8 août 1980, art. 81",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-87",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 87 (own staff)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 87",
      fr: "Loi spéciale du 8 août 1980, art. 87",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-92bis",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 92bis (cooperation agreements)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 92bis",
      fr: "Loi spéciale du 8 août 1980, art. 92bis",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-92bis-1",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 92bis/1 (joint decrees and ordinances)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 92bis/1",
      fr: "Loi spéciale du 8 août 1980, art. 92bis/1",
    },
    date: "1980-08-08",
  },
  {
    id: "bwhi-94",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 94 (continued application of federal rules after transfer)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 94",
      fr: "Loi spéciale du 8 août 1980, art. 94",
    },
    date: "1980-08-08",
  },
  {
    id: "bsl-4",
    kind: "special-act",
    citation: {
      en: "Special Act of 12 January 1989 on the Brussels Institutions (BWBI/LSIB), art. 4",
      nl: "Bijzondere wet van 12 januari 1989, art. 4",
      fr: "Loi spéciale du 12 janvier 1989, art. 4",
    },
    date: "1989-01-12",
  },
  {
    id: "bsl-4bis",
    kind: "special-act",
    citation: {
      en: "Special Act of 12 January 1989, art. 4bis (bicultural matters of regional interest, municipal sport infrastructure, Brussels-specific vocational training)",
    },
    date: "1989-01-12",
  },
  {
    id: "bsl-48",
    kind: "special-act",
    citation: {
      en: "Special Act of 12 January 1989, art. 48 (agglomeration powers, security coordination, governor-type powers of the Minister-President, High Official)",
    },
    date: "1989-01-12",
  },
  {
    id: "bsl-63",
    kind: "special-act",
    citation: {
      en: "Special Act of 12 January 1989, arts 60-69 (community commissions; art. 63: COCOM person-related matters)",
    },
    date: "1989-01-12",
  },
  {
    id: "sa-2001",
    kind: "special-act",
    citation: {
      en: "Special Act of 13 July 2001 (Lambermont), in force for local government and worship 1 January 2002",
    },
    date: "2001-07-13",
  },
  {
    id: "sa-2014",
    kind: "special-act",
    citation: {
      en: "Special Act of 6 January 2014 on the Sixth State Reform (competences from 1 July 2014)",
    },
    date: "2014-01-06",
  },
  {
    id: "bwhi-4bis",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 4bis (promotion of Brussels by the two large communities)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 4bis",
      fr: "Loi spéciale du 8 août 1980, art. 4bis",
    },
    date: "1980-08-08",
  },
  {
    id: "bsl-40",
    kind: "special-act",
    citation: {
      en: "Special Act of 12 January 1989, art. 40 (staff of the Brussels Region; makes BWHI art. 87 applicable)",
      nl: "Bijzondere wet van 12 januari 1989, art. 40",
      fr: "Loi spéciale du 12 janvier 1989, art. 40",
    },
    date: "1989-01-12",
  },
  {
    id: "bwhi-94-1bis",
    kind: "special-act",
    citation: {
      en: "Special Act of 8 August 1980 on Institutional Reform (BWHI/LSRI), art. 94 §1bis (family benefits: transition with the federal paying bodies)",
      nl: "Bijzondere wet van 8 augustus 1980, art. 94 §1bis",
      fr: "Loi spéciale du 8 août 1980, art. 94 §1erbis",
    },
    date: "1980-08-08",
  },
];

/** Federal acts, codes, royal decrees and circulars. */
const federalActs: readonly LegalBasis[] = [
  {
    id: "dga",
    kind: "statute",
    citation: {
      en: "Act of 31 December 1983 on Institutional Reform for the German-speaking Community, arts 4-6",
    },
    date: "1983-12-31",
  },
  {
    id: "act-1980",
    kind: "statute",
    citation: {
      en: "Act of 9 August 1980 on Institutional Reform, arts 31-33bis (Concertation Committee, conflicts of interest, interministerial conferences)",
    },
    date: "1980-08-09",
  },
  {
    id: "a-racism",
    kind: "statute",
    citation: {
      en: "Act of 30 July 1981 against certain acts inspired by racism or xenophobia (anti-racism act), as amended 10 May 2007",
    },
    date: "1981-07-30",
  },
  {
    id: "a-antidisc",
    kind: "statute",
    citation: { en: "Act of 10 May 2007 against certain forms of discrimination" },
    date: "2007-05-10",
  },
  {
    id: "a-gender",
    kind: "statute",
    citation: { en: "Act of 10 May 2007 against discrimination between women and men" },
    date: "2007-05-10",
  },
  {
    id: "a-negation",
    kind: "statute",
    citation: {
      en: "Act of 23 March 1995 on denial of the genocide committed by the German national-socialist regime",
    },
    date: "1995-03-23",
  },
  {
    id: "a-cecolr",
    kind: "statute",
    citation: {
      en: "Act of 15 February 1993 creating the Centre for equal opportunities and opposition to racism",
    },
    date: "1993-02-15",
  },
  {
    id: "a-iefh",
    kind: "statute",
    citation: { en: "Act of 16 December 2002 creating the Institute for the equality of women and men" },
    date: "2002-12-16",
  },
  {
    id: "a-ifdh",
    kind: "statute",
    citation: { en: "Act of 12 May 2019 creating the Federal Institute for human rights" },
    date: "2019-05-12",
  },
  {
    id: "a-police",
    kind: "statute",
    citation: { en: "Act of 7 December 1998 on the integrated police service" },
    date: "1998-12-07",
  },
  {
    id: "a-wpa",
    kind: "statute",
    citation: { en: "Act of 5 August 1992 on the police function" },
    date: "1992-08-05",
  },
  {
    id: "a-comp",
    kind: "statute",
    citation: { en: "Act of 18 July 1991 on the oversight of police and intelligence services" },
    date: "1991-07-18",
  },
  {
    id: "a-aig",
    kind: "statute",
    citation: { en: "Act of 15 May 2007 on the General Inspectorate of the police" },
    date: "2007-05-15",
  },
  {
    id: "a-nlc",
    kind: "statute",
    citation: { en: "New Municipal Act, arts 119, 119bis, 133-135" },
    date: "1988-06-24",
  },
  {
    id: "a-sac",
    kind: "statute",
    citation: { en: "Act of 24 June 2013 on municipal administrative sanctions" },
    date: "2013-06-24",
  },
  {
    id: "a-civsec",
    kind: "statute",
    citation: { en: "Act of 15 May 2007 on civil security" },
    date: "2007-05-15",
  },
  {
    id: "rd-noodplan",
    kind: "royal-decree",
    citation: { en: "Royal Decree of 22 May 2019 on local emergency planning" },
    date: "2019-05-22",
  },
  {
    id: "a-prison",
    kind: "statute",
    citation: { en: "Basic Act of 12 January 2005 on prisons and the legal position of detainees" },
    date: "2005-01-12",
  },
  {
    id: "a-youth65",
    kind: "statute",
    citation: { en: "Act of 8 April 1965 on youth protection" },
    date: "1965-04-08",
  },
  {
    id: "a-cuta",
    kind: "statute",
    citation: { en: "Act of 10 July 2006 on threat analysis" },
    date: "2006-07-10",
  },
  {
    id: "a-terdb",
    kind: "statute",
    citation: { en: "Act of 29 March 2024 creating the common database T.E.R." },
    date: "2024-03-29",
  },
  {
    id: "a-intel",
    kind: "statute",
    citation: { en: "Act of 30 November 1998 on the intelligence and security services" },
    date: "1998-11-30",
  },
  {
    id: "a-lisc",
    kind: "statute",
    citation: {
      en: "Act of 30 July 2018 on local integral security cells (LISC-R), in force 24 September 2018",
    },
    date: "2018-07-30",
  },
  {
    id: "circ-ftf",
    kind: "circular",
    citation: { en: "Circular of 21 August 2015 on foreign terrorist fighters (Interior and Justice)" },
    date: "2015-08-21",
  },
  {
    id: "a-foreign",
    kind: "statute",
    citation: { en: "Act of 15 December 1980 on entry, stay, establishment and removal of foreigners" },
    date: "1980-12-15",
  },
  {
    id: "a-reception",
    kind: "statute",
    citation: { en: "Act of 12 January 2007 on the reception of asylum seekers" },
    date: "2007-01-12",
  },
  {
    id: "c-nat",
    kind: "code",
    citation: { en: "Code of Belgian Nationality, 28 June 1984" },
    date: "1984-06-28",
  },
  {
    id: "a-work99",
    kind: "statute",
    citation: { en: "Act of 30 April 1999 on the employment of foreign workers" },
    date: "1999-04-30",
  },
  {
    id: "c-social",
    kind: "code",
    citation: {
      en: "Social Criminal Code of 6 June 2010 (art. 42/1: discrimination tests since 1 April 2018)",
    },
    date: "2010-06-06",
  },
  {
    id: "a-leefloon",
    kind: "statute",
    citation: { en: "Act of 26 May 2002 on the right to social integration" },
    date: "2002-05-26",
  },
  {
    id: "a-ocmw",
    kind: "statute",
    citation: { en: "Organic Act of 8 July 1976 on public centres for social welfare" },
    date: "1976-07-08",
  },
  {
    id: "a-school",
    kind: "statute",
    citation: { en: "Act of 29 June 1983 on compulsory education" },
    date: "1983-06-29",
  },
  {
    id: "a-dsa",
    kind: "statute",
    citation: {
      en: "Federal Act of 21 April 2024 executing the Digital Services Act (BIPT), in force 25 May 2024",
    },
    date: "2024-04-21",
  },
  {
    id: "a-bruaudio",
    kind: "statute",
    citation: {
      en: "Federal Act of 5 May 2017 on audiovisual media services in the bilingual area of Brussels-Capital",
    },
    date: "2017-05-05",
  },
  {
    id: "a-football",
    kind: "statute",
    citation: { en: "Act of 21 December 1998 on safety at football matches" },
    date: "1998-12-21",
  },
  {
    id: "a-disab",
    kind: "statute",
    citation: { en: "Act of 27 February 1987 on allowances for persons with disabilities" },
    date: "1987-02-27",
  },
  {
    id: "a-health",
    kind: "statute",
    citation: {
      en: "Coordinated Act of 14 July 1994 on compulsory health insurance; coordinated Hospital Act of 10 July 2008",
    },
    date: "1994-07-14",
  },
  {
    id: "a-worship",
    kind: "statute",
    citation: {
      en: "Act of 4 March 1870 on the temporal goods of faiths; recognition acts per faith; Act of 21 June 2002 (non-confessional philosophy)",
    },
    date: "1870-03-04",
  },
  {
    id: "c-econ",
    kind: "code",
    citation: { en: "Code of Economic Law" },
    date: "2013-02-28",
  },
  {
    id: "a-privsec",
    kind: "statute",
    citation: { en: "Act of 2 October 2017 on private and special security" },
    date: "2017-10-02",
  },
  {
    id: "a-stat",
    kind: "statute",
    citation: { en: "Act of 4 July 1962 on public statistics" },
    date: "1962-07-04",
  },
  {
    id: "a-gba",
    kind: "statute",
    citation: {
      en: "Act of 3 December 2017 creating the Data Protection Authority; Act of 30 July 2018 on data protection",
    },
    date: "2017-12-03",
  },
  {
    id: "a-devcoop",
    kind: "statute",
    citation: { en: "Act of 19 March 2013 on Belgian development cooperation" },
    date: "2013-03-19",
  },
  {
    id: "l-lang",
    kind: "statute",
    citation: { en: "Coordinated Acts of 18 July 1966 on the use of languages in administrative matters" },
    date: "1966-07-18",
  },
  {
    id: "col-13",
    kind: "circular",
    citation: { en: "Joint circular COL 13/2013 on discrimination and hate crimes" },
    date: "2013-06-17",
  },
  {
    id: "rd-ssp",
    kind: "royal-decree",
    citation: { en: "Royal Decree of 7 November 2013 on strategic security and prevention plans" },
    date: "2013-11-07",
  },
  {
    id: "a-restitution",
    kind: "statute",
    citation: { en: "Act of 3 July 2022 recognising the alienability of goods linked to the colonial past" },
    date: "2022-07-03",
  },
  {
    id: "crim-code",
    kind: "code",
    citation: { en: "Criminal Code (new Code of 29 February 2024 applies from 8 April 2026)" },
    date: "2024-02-29",
  },
  {
    id: "a-pensions-edu",
    kind: "statute",
    citation: { en: "Federal pension legislation for teaching staff (Constitution art. 127 §1, 2°, c)" },
    date: "1989-01-01",
  },
  {
    id: "a-pacif",
    kind: "statute",
    citation: {
      en: "Act of 9 August 1988 (pacification act: guarantees in municipalities with a special language status), reserved to the federal State by BWHI art. 6 §1, VIII, first para, 1° and 4°",
      nl: "Wet van 9 augustus 1988 (pacificatiewet)",
      fr: "Loi du 9 août 1988 (loi de pacification communautaire)",
    },
    date: "1988-08-09",
  },
  {
    id: "a-prov",
    kind: "statute",
    citation: {
      en: "Provincial Act of 30 April 1836, arts 124 and 128-129 (governor: public order)",
      nl: "Provinciewet van 30 april 1836, art. 124 en 128-129",
      fr: "Loi provinciale du 30 avril 1836, art. 124 et 128-129",
    },
    date: "1836-04-30",
  },
  {
    id: "a-civprot",
    kind: "statute",
    citation: {
      en: "Act of 31 December 1963 on civil protection (municipal fire services until the rescue zones)",
      nl: "Wet van 31 december 1963 betreffende de civiele bescherming",
      fr: "Loi du 31 décembre 1963 sur la protection civile",
    },
    date: "1963-12-31",
  },
  {
    id: "rd-noodplan-2006",
    kind: "royal-decree",
    citation: {
      en: "Royal Decree of 16 February 2006 on emergency and intervention plans (replaced by the Royal Decree of 22 May 2019)",
      nl: "Koninklijk besluit van 16 februari 2006 betreffende de nood- en interventieplannen",
      fr: "Arrêté royal du 16 février 2006 relatif aux plans d’urgence et d’intervention",
    },
    date: "2006-02-16",
  },
  {
    id: "rd-nsc",
    kind: "royal-decree",
    citation: {
      en: "Royal Decree of 28 January 2015 creating the National Security Council (now Royal Decree of 22 December 2020)",
      nl: "Koninklijk besluit van 28 januari 2015 tot oprichting van de Nationale Veiligheidsraad",
      fr: "Arrêté royal du 28 janvier 2015 portant création du Conseil national de sécurité",
    },
    date: "2015-01-28",
  },
];

/** Decrees and ordinances of communities, regions and commissions. */
const decrees: readonly LegalBasis[] = [
  {
    id: "dec138-1993",
    kind: "decree",
    citation: {
      en: "Decrees II of 19 July 1993 (French Community) and 22 July 1993 (Walloon Region, COCOF), from 1 January 1994",
    },
    date: "1993-07-22",
  },
  {
    id: "dec138-2014",
    kind: "decree",
    citation: {
      en: "Decrees of 3 April (French Community), 4 April (COCOF) and 11 April 2014 (Walloon Region), from 1 July 2014",
    },
    date: "2014-04-11",
  },
  {
    id: "dec139-1994",
    kind: "decree",
    citation: {
      en: "Decrees of December 1993/January 1994: monuments and sites to the German-speaking Community, from 1 January 1994",
    },
    date: "1994-01-01",
  },
  {
    id: "dec139-1999",
    kind: "decree",
    citation: {
      en: "Decrees of May 1999: employment and excavations to the German-speaking Community, from 1 January 2000",
    },
    date: "1999-05-10",
  },
  {
    id: "dec139-2004",
    kind: "decree",
    citation: {
      en: "Walloon decree of 27 May 2004 and Community decree of 1 June 2004: local authorities (supervision, financing, worship, burials), from 1 January 2005",
    },
    date: "2004-05-27",
  },
  {
    id: "dec139-2014t",
    kind: "decree",
    citation: { en: "Decrees of 27 and 31 March 2014: tourism, from 1 July 2014" },
    date: "2014-03-27",
  },
  {
    id: "dec139-2014l",
    kind: "decree",
    citation: { en: "Decrees of April/May 2014: organic law of local authorities, from 1 January 2015" },
    date: "2014-04-28",
  },
  {
    id: "dec139-2015",
    kind: "decree",
    citation: { en: "Decrees of December 2015: remaining employment matters, from 1 January 2016" },
    date: "2015-12-15",
  },
  {
    id: "dec139-2019",
    kind: "decree",
    citation: {
      en: "Decrees of April/May 2019: housing, spatial planning, parts of energy, from 1 January 2020",
    },
    date: "2019-05-02",
  },
  {
    id: "d-vmri",
    kind: "decree",
    citation: { en: "Flemish decree of 28 October 2022 creating the Flemish Human Rights Institute" },
    date: "2022-10-28",
  },
  {
    id: "d-vl-eq",
    kind: "decree",
    citation: { en: "Flemish decree of 10 July 2008 on equal opportunities and equal treatment policy" },
    date: "2008-07-10",
  },
  {
    id: "d-vl-epa",
    kind: "decree",
    citation: { en: "Flemish decree of 8 May 2002 on proportionate participation in the labour market" },
    date: "2002-05-08",
  },
  {
    id: "d-wal-eq",
    kind: "decree",
    citation: { en: "Walloon decree of 6 November 2008 against certain forms of discrimination" },
    date: "2008-11-06",
  },
  {
    id: "d-wal-housing",
    kind: "decree",
    citation: { en: "Walloon decree of 30 November 2023 against discrimination in access to housing" },
    date: "2023-11-30",
  },
  {
    id: "d-cf-eq",
    kind: "decree",
    citation: { en: "French Community decree of 12 December 2008 against certain forms of discrimination" },
    date: "2008-12-12",
  },
  {
    id: "d-dg-eq",
    kind: "decree",
    citation: {
      en: "German-speaking Community decree of 19 March 2012 against certain forms of discrimination",
    },
    date: "2012-03-19",
  },
  {
    id: "o-bru-2008",
    kind: "ordinance",
    citation: { en: "Brussels ordinances of 4 September 2008 (employment; civil service)" },
    date: "2008-09-04",
  },
  {
    id: "o-bru-2017",
    kind: "ordinance",
    citation: {
      en: "Brussels ordinances of 5 October and 16 November 2017 (goods/services of the Region; employment tests)",
    },
    date: "2017-11-16",
  },
  {
    id: "o-bru-2018",
    kind: "ordinance",
    citation: { en: "Brussels ordinance of 21 December 2018 (housing discrimination tests)" },
    date: "2018-12-21",
  },
  {
    id: "c-bru-eq",
    kind: "code",
    citation: {
      en: "Brussels Code of Equality, joint decree and ordinance of 4 April 2024 (Region, COCOM, COCOF), in force 16 October 2024",
    },
    date: "2024-04-04",
  },
  {
    id: "d-cocof-eq",
    kind: "decree",
    citation: { en: "COCOF decree of 9 July 2010 against certain forms of discrimination" },
    date: "2010-07-09",
  },
  {
    id: "d-vl-prison",
    kind: "decree",
    citation: { en: "Flemish decree of 8 March 2013 on aid and services to detainees" },
    date: "2013-03-08",
  },
  {
    id: "d-cf-jh",
    kind: "decree",
    citation: {
      en: "French Community decree of 13 October 2016 on partners assisting litigants and detainees",
    },
    date: "2016-10-13",
  },
  {
    id: "d-vl-youth",
    kind: "decree",
    citation: { en: "Flemish decree of 15 February 2019 on youth delinquency law" },
    date: "2019-02-15",
  },
  {
    id: "d-cf-youth",
    kind: "decree",
    citation: {
      en: "French Community decree of 18 January 2018 (Code of prevention, youth aid and youth protection)",
    },
    date: "2018-01-18",
  },
  {
    id: "o-cocom-youth",
    kind: "ordinance",
    citation: { en: "COCOM ordinance of 16 May 2019 on youth aid and youth protection" },
    date: "2019-05-16",
  },
  {
    id: "d-vl-lisc",
    kind: "decree",
    citation: { en: "Flemish decree of 21 May 2021 on Flemish participants in LISC-R" },
    date: "2021-05-21",
  },
  {
    id: "d-cf-lisc",
    kind: "decree",
    citation: { en: "French Community decree of 8 June 2023 on participation of its services in CSIL-R" },
    date: "2023-06-08",
  },
  {
    id: "d-vl-int",
    kind: "decree",
    citation: {
      en: "Flemish decree of 7 June 2013 on integration and civic integration (earlier decree of 28 February 2003)",
    },
    date: "2013-06-07",
  },
  {
    id: "d-wal-int",
    kind: "decree",
    citation: {
      en: "Walloon decree of 27 March 2014 on the integration of foreigners (Walloon Code of social action and health)",
    },
    date: "2014-03-27",
  },
  {
    id: "d-cocof-int",
    kind: "decree",
    citation: { en: "COCOF decree of 18 July 2013 on the reception track" },
    date: "2013-07-18",
  },
  {
    id: "o-cocom-int",
    kind: "ordinance",
    citation: { en: "COCOM ordinances of 11 May 2017 and 20 July 2023 on the reception track" },
    date: "2017-05-11",
  },
  {
    id: "d-dg-int",
    kind: "decree",
    citation: {
      en: "German-speaking Community decree of 11 December 2017 on integration and living together",
    },
    date: "2017-12-11",
  },
  {
    id: "d-dlb",
    kind: "decree",
    citation: { en: "Flemish decree of 22 December 2017 on local government" },
    date: "2017-12-22",
  },
  {
    id: "c-cdld",
    kind: "code",
    citation: { en: "Walloon Code of local democracy and decentralisation" },
    date: "2004-04-22",
  },
  {
    id: "d-dg-gemeinde",
    kind: "decree",
    citation: { en: "German-speaking Community decree of 23 April 2018 (municipal decree)" },
    date: "2018-04-23",
  },
  {
    id: "d-street-vl",
    kind: "decree",
    citation: {
      en: "Flemish (cultural council) decree of 28 January 1977 protecting the names of public roads and squares",
    },
    date: "1977-01-28",
  },
  {
    id: "d-street-cf",
    kind: "decree",
    citation: {
      en: "French Community decree of 28 January 1974 on the names of public ways, amended 3 July 1986",
    },
    date: "1974-01-28",
  },
  {
    id: "d-vl-rent",
    kind: "decree",
    citation: { en: "Flemish residential rent decree of 9 November 2018, in force 1 January 2019" },
    date: "2018-11-09",
  },
  {
    id: "d-wal-rent",
    kind: "decree",
    citation: { en: "Walloon decree of 15 March 2018 on residential lease, in force 1 September 2018" },
    date: "2018-03-15",
  },
  {
    id: "o-bru-rent",
    kind: "ordinance",
    citation: {
      en: "Brussels ordinance of 27 July 2017 on the regionalisation of residential lease, in force 1 January 2018",
    },
    date: "2017-07-27",
  },
  {
    id: "d-vl-worship",
    kind: "decree",
    citation: { en: "Flemish decrees of 7 May 2004 and 22 October 2021 on local religious communities" },
    date: "2021-10-22",
  },
  {
    id: "d-wal-worship",
    kind: "decree",
    citation: { en: "Walloon decree of 18 May 2017 on worship establishments" },
    date: "2017-05-18",
  },
  {
    id: "o-bru-worship",
    kind: "ordinance",
    citation: {
      en: "Brussels ordinance of 10 December 2021 on local worship communities, applying from 1 January 2023",
    },
    date: "2021-12-10",
  },
  {
    id: "d-dg-worship",
    kind: "decree",
    citation: { en: "German-speaking Community decree of 19 May 2008 on recognised faiths" },
    date: "2008-05-19",
  },
  {
    id: "d-vtc",
    kind: "decree",
    citation: {
      en: "Flemish decree of 18 July 2008 on electronic administrative data exchange (Flemish Supervisory Commission)",
    },
    date: "2008-07-18",
  },
  {
    id: "d-wal-pcs",
    kind: "decree",
    citation: { en: "Walloon decree of 22 November 2018 on the social cohesion plan" },
    date: "2018-11-22",
  },
  {
    id: "d-cocom-fam",
    kind: "ordinance",
    citation: { en: "COCOM ordinances of 23 March 2017 (Iriscare) and 25 April 2019 (family benefits)" },
    date: "2019-04-25",
  },
  {
    id: "d-vl-fam",
    kind: "decree",
    citation: { en: "Flemish decree of 27 April 2018 (Groeipakket)" },
    date: "2018-04-27",
  },
  {
    id: "d-wal-fam",
    kind: "decree",
    citation: { en: "Walloon decree of 8 February 2018 on family benefits" },
    date: "2018-02-08",
  },
  {
    id: "d-dg-fam",
    kind: "decree",
    citation: { en: "German-speaking Community decree of 23 April 2018 on family benefits" },
    date: "2018-04-23",
  },
  {
    id: "o-cocom-creche",
    kind: "ordinance",
    citation: {
      en: "COCOM ordinance of 23 March 2017 on childcare facilities, applied since 1 June 2019",
      nl: "Ordonnantie GGC van 23 maart 2017 houdende de organisatie van kinderopvang",
      fr: "Ordonnance COCOM du 23 mars 2017 portant organisation des milieux d’accueil pour enfants",
    },
    date: "2017-03-23",
  },
  {
    id: "d-vl-ombuds",
    kind: "decree",
    citation: {
      en: "Flemish decree of 7 July 1998 on the Flemish Ombuds Service, as amended in July 2015 (gender equality body)",
      nl: "Decreet van 7 juli 1998 houdende instelling van de Vlaamse Ombudsdienst",
      fr: "Décret flamand du 7 juillet 1998 instituant le service de médiation flamand",
    },
    date: "1998-07-07",
  },
  {
    id: "d-dg-lang",
    kind: "decree",
    citation: {
      en: "German-speaking Community decree of 19 April 2004 on the teaching and use of languages in education",
      nl: "Decreet van de Duitstalige Gemeenschap van 19 april 2004 over talen in het onderwijs",
      fr: "Décret de la Communauté germanophone du 19 avril 2004 sur l’emploi des langues dans l’enseignement",
    },
    date: "2004-04-19",
  },
];

/** Cooperation agreements and other texts. */
const agreementsAndOther: readonly LegalBasis[] = [
  {
    id: "ca-unia",
    kind: "cooperation-agreement",
    citation: { en: "Cooperation agreement of 12 June 2013 creating the Interfederal Centre (Unia)" },
    date: "2013-06-12",
  },
  {
    id: "ca-crimpol",
    kind: "cooperation-agreement",
    citation: { en: "Cooperation agreement of 7 January 2014 on criminal policy and security policy" },
    date: "2014-01-07",
  },
  {
    id: "ca-jh",
    kind: "cooperation-agreement",
    citation: { en: "Cooperation agreement of 17 December 2013 on the tasks of justice houses" },
    date: "2013-12-17",
  },
  {
    id: "ca-prison",
    kind: "cooperation-agreement",
    citation: {
      en: "Cooperation agreements on aid and services to detainees (federal State and Flemish Community: 8 July 2014; separate agreements on the French-speaking side)",
    },
    date: "2014-07-08",
  },
  {
    id: "strat-ter",
    kind: "other",
    citation: {
      en: "Strategy Extremism and Terrorism (T.E.R.), approved 8 September 2021 (successor of Plan R 2006)",
    },
    date: "2021-09-08",
  },
  {
    id: "ca-bru-int",
    kind: "cooperation-agreement",
    citation: {
      en: "Cooperation agreement of 20 December 2018 between Flemish Community, COCOF and COCOM on the compulsory track",
    },
    date: "2018-12-20",
  },
  {
    id: "ca-single",
    kind: "cooperation-agreement",
    citation: { en: "Cooperation agreement of 2 February 2018 on work and residence permits" },
    date: "2018-02-02",
  },
  {
    id: "sa-1971",
    kind: "other",
    citation: {
      en: "Special-majority Act of 21 July 1971 on the cultural councils (inspection of French-language schools in facility municipalities)",
    },
    date: "1971-07-21",
  },
  {
    id: "ca-dsa",
    kind: "cooperation-agreement",
    citation: {
      en: "Cooperation agreement of 3 May 2024 on the Digital Services Act, in force 9 January 2025",
    },
    date: "2024-05-03",
  },
  {
    id: "ca-worship",
    kind: "cooperation-agreement",
    citation: {
      en: "Cooperation agreements of 27 May 2004 and 2 July 2008 on the recognition of faiths and local communities",
    },
    date: "2008-07-02",
  },
  {
    id: "ca-stat",
    kind: "cooperation-agreement",
    citation: { en: "Cooperation agreement of 15 July 2014 on the Interfederal Statistical Institute" },
    date: "2014-07-15",
  },
  {
    id: "ca-treaty",
    kind: "cooperation-agreement",
    citation: { en: "Cooperation agreement of 8 March 1994 on mixed treaties" },
    date: "1994-03-08",
  },
  {
    id: "imc-racism",
    kind: "other",
    citation: {
      en: "Decision of the Concertation Committee of 19 February 2020 creating the Interministerial Conference against racism",
    },
    date: "2020-02-19",
  },
  {
    id: "durban",
    kind: "other",
    citation: { en: "Durban Declaration and Programme of Action (2001); ICERD of 1965" },
    date: "2001-09-08",
  },
  {
    id: "cm-antisem",
    kind: "other",
    citation: {
      en: "Decision of the Council of Ministers of 22 December 2023 opening the coordination mechanism against antisemitism to the federated entities",
    },
    date: "2023-12-22",
  },
  {
    id: "ca-fam",
    kind: "cooperation-agreement",
    citation: {
      en: "Cooperation agreements of 14 July 2016 between the Flemish and German-speaking Communities, the Walloon Region and COCOM on family benefits (connecting factors, budget, common changes in the transition)",
      nl: "Samenwerkingsakkoorden van 14 juli 2016 over de gezinsbijslagen",
      fr: "Accords de coopération du 14 juillet 2016 sur les prestations familiales",
    },
    date: "2016-07-14",
  },
  {
    id: "ca-creche",
    kind: "cooperation-agreement",
    citation: {
      en: "Cooperation agreement of 31 January 2019 between Flemish Community, French Community and COCOM on childcare in Brussels",
      nl: "Samenwerkingsakkoord van 31 januari 2019 over de kinderopvang in Brussel",
      fr: "Accord de coopération du 31 janvier 2019 sur l’accueil des enfants à Bruxelles",
    },
    date: "2019-01-31",
  },
];

export const legalBases: readonly LegalBasis[] = [
  ...constitution,
  ...specialActs,
  ...federalActs,
  ...decrees,
  ...agreementsAndOther,
];
