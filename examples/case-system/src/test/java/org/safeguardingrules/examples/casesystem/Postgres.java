package org.safeguardingrules.examples.casesystem;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A PostgreSQL of Debian's package, started in a folder of its own. Where there is none, the test that wants one is skipped. */
final class Postgres {

    /** Whom the server belongs to and the system connects as. It refuses to run as root. */
    static final String USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static Postgres start() throws IOException, InterruptedException {
        Optional<Path> programs = installed();
        assumeTrue(programs.isPresent(), "There is no PostgreSQL in /usr/lib/postgresql, so it is not tried.");
        Path folder = Files.createTempDirectory("case-system-postgres");
        if (isRoot()) {
            run(List.of("chown", USER, folder.toString()));
        }
        Postgres postgres = new Postgres(programs.orElseThrow(), folder, freePort());
        postgres.start(folder);
        return postgres;
    }

    private void start(Path folder) throws IOException, InterruptedException {
        asUser("initdb", "--auth=trust", "--username=" + USER, "--no-sync", "--pgdata=" + folder.resolve("data"));
        asUser(
                "pg_ctl",
                "--wait",
                "--silent",
                "--pgdata=" + folder.resolve("data"),
                "--log=" + folder.resolve("log"),
                "--options=-c listen_addresses=127.0.0.1 -c fsync=off -p " + port + " -k " + folder,
                "start");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void close() throws IOException, InterruptedException {
        asUser("pg_ctl", "--silent", "--pgdata=" + folder.resolve("data"), "--mode=immediate", "stop");
        run(List.of("rm", "-rf", folder.toString()));
    }

    private void asUser(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("case-system", ".txt");
        int exit = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String all = Files.readString(said);
        Files.delete(said);
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit + ": " + all);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Optional<Path> installed() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(versions)) {
            return StreamSupport.stream(found.spliterator(), false)
                    .map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
                    .sorted()
                    .findFirst();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
