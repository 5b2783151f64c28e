/** The commands and their options. What a command does is in its folder; here is only how it is called. */
import { instruments } from "@napar/domain/competence";
import { procedures } from "@napar/domain/plan-case";
import { nearestTo } from "@napar/domain/suggestion";
import { fillSentence, type Language, languages } from "@napar/domain/text";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { backupTexts } from "./backup/backup-texts.data.js";
import { checkFiles } from "./check/check.command.js";
import { coverFile } from "./coverage/coverage.command.js";
import type { ExportOptions, ImportOptions } from "./exchange/exchange.command.js";
import { exchangeTexts } from "./exchange/exchange-texts.data.js";
import { readDay } from "./question/day.js";
import { withNearest } from "./question/refusal.js";
import type { Terminal } from "./terminal/terminal.js";
import { inLanguage, languageOf, type Say } from "./text/text.js";
import { verifyTexts } from "./verify/verify-texts.data.js";
import { type WhoOptions, who } from "./who/who.command.js";

/**
 * Runs the command line.
 *
 * @returns the exit code; 2 for anything the person wrote that cannot be read
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args, terminal.environment);
  const say = inLanguage(language);
  let code = 0;
  const program = createProgram(language, say, terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    terminal.err(wordUsageError(error, program, args, say));
    return 2;
  }
}

function createProgram(
  language: Language,
  say: Say,
  terminal: Terminal,
  end: (code: number) => void,
): Command {
  const program = named(new Command("napar"), say)
    .description(say("about"))
    .helpCommand("help [command]", say("aboutHelp"));

  const command = (name: string, about: string, parent = program) => {
    const child = named(new Command(name), say).description(about);
    child.addOption(
      new Option("--lang <language>", say("optionLang")).argParser(choice("--lang", languages, say)),
    );
    parent.addCommand(child);
    return child;
  };
  const day = (value: string) => readDay(value, language);

  command("who", say("aboutWho"))
    .option("--field <field>", say("optionField"))
    .option("--instrument <instrument>", say("optionInstrument", { instruments: instruments.join(", ") }))
    .option("--place <place>", say("optionPlace"))
    .option("--institution <language>", say("optionInstitution"))
    .option("--aspect <aspect>", say("optionAspect"))
    .option("--on <date>", say("optionOn"))
    .option("--from <file>", say("optionFrom"))
    .option("--json", say("optionJson"))
    .action((options: WhoOptions) => end(who(options, language, terminal)));

  command("check", say("aboutCheck"))
    .argument("<files...>", say("argumentFiles"))
    .addOption(new Option("--on <date>", say("optionOn")).argParser(day))
    .option("--json", say("optionJson"))
    .action((files: string[], { on, json = false }: { on?: string; json?: boolean }) =>
      end(checkFiles(files, { on, json, language }, terminal)),
    );

  command("coverage", say("aboutCoverage"))
    .argument("<file>", say("argumentFile"))
    .option("--json", say("optionJson"))
    .action((file: string, { json = false }: { json?: boolean }) =>
      end(coverFile(file, { json, language }, terminal)),
    );

  command("serve", say("aboutServe")).action(async () => {
    // Loaded when asked for: the server is many times the weight of a question.
    const { serve } = await import("./serve/serve.command.js");
    end(await serve(language, terminal));
  });

  const several = (value: string, before: readonly string[] = []) => [...before, value];
  command("verify", verifyTexts.about[language])
    .argument("[export]", verifyTexts.argumentExport[language])
    .addOption(new Option("--key <key>", verifyTexts.optionKey[language]).argParser(several))
    .addOption(new Option("--checkpoint <file>", verifyTexts.optionCheckpoint[language]).argParser(several))
    .option("--state", verifyTexts.optionState[language])
    .option("--json", say("optionJson"))
    .action(async (file: string | undefined, options: VerifyArguments) => {
      const { verify } = await import("./verify/verify.command.js");
      const { key: keys = [], checkpoint: checkpoints = [], state = false, json = false } = options;
      end(await verify(file, { keys, checkpoints, state, json, language }, terminal));
    });

  const backup = command("backup", backupTexts.aboutBackup[language])
    .argument("<file>", backupTexts.argumentFile[language])
    .option("--with-keys", backupTexts.optionWithKeys[language])
    .option("--json", say("optionJson"))
    .action(
      async (file: string, { withKeys = false, json = false }: { withKeys?: boolean; json?: boolean }) => {
        const { backUp } = await import("./backup/backup.command.js");
        end(await backUp(file, { withKeys, json, language }, terminal));
      },
    );
  command("verify", backupTexts.aboutVerify[language], backup)
    .argument("<file>", backupTexts.argumentFile[language])
    .addOption(new Option("--key <key>", verifyTexts.optionKey[language]).argParser(several))
    .option("--json", say("optionJson"))
    .action(async (file: string, { key: keys = [], json = false }: VerifyArguments) => {
      const { verifyArchive } = await import("./backup/backup.command.js");
      end(await verifyArchive(file, { keys, json, language }, terminal));
    });
  command("restore", backupTexts.aboutRestore[language])
    .argument("<file>", backupTexts.argumentFile[language])
    .option("--json", say("optionJson"))
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { restore } = await import("./backup/backup.command.js");
      end(await restore(file, { json, language }, terminal));
    });

  command("import", exchangeTexts.aboutImport[language])
    .argument("<file>", say("argumentFile"))
    .option("--as <address>", exchangeTexts.optionAs[language])
    .addOption(
      new Option(
        "--procedure <procedure>",
        fillSentence(exchangeTexts.optionProcedure[language], { choices: procedures.join(", ") }),
      ).argParser(choice("--procedure", procedures, say)),
    )
    .option("--content", exchangeTexts.optionContent[language])
    .option("--dry-run", exchangeTexts.optionDryRun[language])
    .option("--json", say("optionJson"))
    .action(async (file: string, options: Partial<ImportOptions>) => {
      const { importFile } = await import("./exchange/exchange.command.js");
      end(
        await importFile(
          file,
          { content: false, dryRun: false, json: false, ...options, language },
          terminal,
        ),
      );
    });
  command("export", exchangeTexts.aboutExport[language])
    .argument("<plan>", exchangeTexts.argumentPlan[language])
    .addOption(
      new Option("--from <where>", exchangeTexts.optionFrom[language]).argParser(
        choice("--from", ["case", "content"], say),
      ),
    )
    .action(async (id: string, { from }: Partial<ExportOptions>) => {
      const { exportFile } = await import("./exchange/exchange.command.js");
      end(await exportFile(id, { from, language }, terminal));
    });

  command("doctor", say("aboutDoctor"))
    .option("--json", say("optionJson"))
    .action(async ({ json = false }: { json?: boolean }) => {
      const { doctor } = await import("./doctor/doctor.command.js");
      end(await doctor({ json, language }, terminal));
    });

  return program;
}

type VerifyArguments = { key?: string[]; checkpoint?: string[]; state?: boolean; json?: boolean };

/** What every command shares: our own words for help and errors, and no exit behind our back. */
function named(command: Command, say: Say): Command {
  const titles: Record<string, string> = {
    "Usage:": say("helpUsage"),
    "Arguments:": say("helpArguments"),
    "Options:": say("helpOptions"),
    "Commands:": say("helpCommands"),
  };
  return command
    .exitOverride()
    .helpOption("-h, --help", say("optionHelp"))
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ writeErr: () => {} });
}

function choice(option: string, choices: readonly string[], say: Say) {
  return (value: string): string => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(say("invalidOptionValue", { option, value, choices: choices.join(", ") }));
  };
}

/** An error of the command line in the person's language, with the nearest option or command. */
function wordUsageError(error: CommanderError, program: Command, args: readonly string[], say: Say): string {
  const asked = program.commands.find((command) => args.includes(command.name()));
  const seeHelp = say("seeHelp", { command: asked ? `napar ${asked.name()}` : "napar" });
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const sentence = () => {
    switch (error.code) {
      case "commander.unknownOption": {
        const known = (asked ?? program).options.map((option) => option.long ?? "");
        return withNearest(say, say("unknownOption", { value }), nearestTo(value, known, 1));
      }
      case "commander.unknownCommand": {
        const known = program.commands.map((command) => command.name());
        return withNearest(say, say("unknownCommand", { value }), nearestTo(value, known, 1));
      }
      case "commander.optionMissingArgument":
        return say("missingOptionValue", { value });
      case "commander.missingArgument":
        return say("missingArgument", { value: "FILE" });
      case "commander.excessArguments":
        return say("tooManyArguments", { value: args.join(" ") });
      case "commander.invalidArgument":
        return error.message.replace(/^.*? is invalid\. /s, "");
      case "commander.help":
        return (asked ?? program).helpInformation().trimEnd();
      default:
        return error.message;
    }
  };
  return error.code === "commander.help" ? sentence() : `${sentence()}\n${seeHelp}`;
}
