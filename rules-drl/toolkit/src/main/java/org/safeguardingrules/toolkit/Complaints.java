package org.safeguardingrules.toolkit;

import java.util.List;
import org.safeguardingrules.pack.UnusablePack;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the command says what is wrong: one clear message on standard error, and never a stack trace. */
final class Complaints {

    private Complaints() {}

    /** The same command, complaining in this way. */
    static CommandLine heardBy(CommandLine command) {
        return command.setParameterExceptionHandler(
                        (wrong, arguments) -> complain(wrong.getCommandLine(), aboutCall(wrong)))
                .setExecutionExceptionHandler((failure, failing, parsed) -> complain(failing, aboutRun(failure)));
    }

    private static int complain(CommandLine command, String message) {
        command.getErr().print(message + "\n");
        command.getErr().flush();
        return Safeguarding.WRONG_CALL;
    }

    private static String aboutCall(ParameterException wrong) {
        String message = String.valueOf(wrong.getMessage()).strip();
        if (message.contains("Maybe ")) {
            return message;
        }
        String sentence = message.endsWith(".") ? message : message + ".";
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return sentence + (meant.isEmpty() ? " Maybe " : " Maybe " + meant.get(0) + " is meant; ") + "'" + command
                + " --help' says how it is called.";
    }

    private static String aboutRun(Exception failure) {
        if (failure instanceof WrongInput || failure instanceof UnusablePack) {
            return String.valueOf(failure.getMessage());
        }
        return "This should not happen: " + failure
                + ". Maybe report it, with the version that 'safeguarding --version'" + " names.";
    }
}
