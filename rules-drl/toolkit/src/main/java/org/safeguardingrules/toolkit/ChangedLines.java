package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguardingrules.compiler.mutation.Extent;

/** The lines of a folder that changed since a revision, as the {@code git} command says. */
final class ChangedLines {

    private static final Pattern FILE = Pattern.compile("\\+\\+\\+ b/(.*)");
    private static final Pattern LINES = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

    private final Path folder;
    private final Map<String, List<Extent>> changed = new HashMap<>();
    private final Set<String> added = new HashSet<>();

    private ChangedLines(Path folder) {
        this.folder = folder;
    }

    /** Those of this folder since this revision: a commit, branch or tag. */
    static ChangedLines since(String revision, Path folder) {
        ChangedLines lines = new ChangedLines(folder);
        String commit = lines.git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.isBlank()) {
            throw new WrongInput(
                    "There is no revision '" + revision + "' of " + folder,
                    "Maybe the folder is in no git repository, or 'git log --oneline' names the revision.");
        }
        lines.read(lines.git(
                "diff",
                "--no-color",
                "--no-ext-diff",
                "--no-renames",
                "--unified=0",
                "--relative",
                commit.strip(),
                "--",
                "."));
        lines.git("ls-files", "--others", "--exclude-standard").lines().forEach(lines.added::add);
        return lines;
    }

    private void read(String difference) {
        String file = "";
        for (String line : difference.lines().toList()) {
            Matcher ofFile = FILE.matcher(line);
            Matcher ofLines = LINES.matcher(line);
            if (ofFile.matches()) {
                file = ofFile.group(1);
            } else if (ofLines.matches()) {
                int first = Integer.parseInt(ofLines.group(1));
                int many = ofLines.group(2) == null ? 1 : Integer.parseInt(ofLines.group(2));
                changed.computeIfAbsent(file, none -> new ArrayList<>())
                        .add(new Extent(file, first, first + Math.max(many, 1) - 1));
            }
        }
    }

    /** Whether any of these lines changed. */
    boolean touch(Extent extent) {
        return added.contains(extent.file())
                || changed.getOrDefault(extent.file(), List.of()).stream()
                        .anyMatch(lines -> lines.first() <= extent.last() && lines.last() >= extent.first());
    }

    private String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output : "";
        } catch (IOException e) {
            throw new WrongInput("The command 'git' cannot be run", "Maybe it is not installed, or not on the path.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongInput("'git' was interrupted", "Maybe call again.");
        }
    }
}
