package dev.gradus.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is around the submissions and must stay as it was: this process, its folders, a file with a secret, a server. */
final class Surroundings implements AutoCloseable {
    static final String SECRET = "the canary sings";

    private static final String SETTLED = "nothing";

    private final Path folder;
    private final Path canary;
    private final ServerSocket server;
    private final AtomicInteger visitors = new AtomicInteger();
    private final Map<String, Object> process = process();
    private final Set<String> threads;
    private final Set<String> workingFolder = names(Path.of(""));
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;

    /** @param folder an empty one */
    Surroundings(Path folder) {
        this.folder = folder;
        this.canary = folder.resolve("canary");
        try {
            Files.writeString(canary, SECRET);
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "the suite's server");
        listener.setDaemon(true);
        listener.start();
        threads = threads();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                visitors.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Puts the places of the canary, of the folder and of the server into a source. */
    String filledIn(String source) {
        return source.replace("@CANARY@", literal(canary))
                .replace("@FOLDER@", literal(folder))
                .replace("@PORT@", String.valueOf(server.getLocalPort()));
    }

    private static String literal(Path path) {
        return path.toString().replace("\\", "\\\\");
    }

    /** What is not as it was, one thing each; may be asked while others are graded. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        try {
            if (!Files.readString(canary).equals(SECRET)) {
                changes.add("the canary's text has changed");
            }
        } catch (IOException e) {
            changes.add("the canary is gone: " + e);
        }
        compare(changes, "the folder", Set.of("canary"), names(folder));
        compare(changes, "the working folder", workingFolder, names(Path.of("")));
        compare(changes, "this process", process.entrySet(), process().entrySet());
        if (visitors.get() > 0) {
            changes.add("the server had " + visitors.get() + " visitors");
        }
        if (System.out != out || System.err != err || System.in != in) {
            changes.add("System.out, err or in is another one");
        }
        return changes;
    }

    /** What is left when nothing is graded any more: threads, processes, folders of workers. What is about to go may take its time. */
    List<String> leftOvers() {
        List<String> left = leftNow();
        for (int i = 0; i < 200 && !left.isEmpty(); i++) {
            pause();
            left = leftNow();
        }
        return left;
    }

    private List<String> leftNow() {
        List<String> left = new ArrayList<>();
        Set<String> now = threads();
        now.removeAll(threads);
        now.forEach(name -> left.add("the thread " + name));
        ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .forEach(process ->
                        left.add("the process " + process.info().commandLine().orElse("" + process)));
        workerFolders().forEach(name -> left.add("the folder " + name));
        return left;
    }

    /** Those of this process in the system's folder for temporary files. */
    static List<String> workerFolders() {
        String prefix = "gradus-worker" + ProcessHandle.current().pid() + "-";
        return names(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void compare(List<String> changes, String what, Set<?> before, Set<?> after) {
        if (!before.equals(after)) {
            Set<Object> gone = new java.util.LinkedHashSet<>(before);
            gone.removeAll(after);
            Set<Object> come = new java.util.LinkedHashSet<>(after);
            come.removeAll(before);
            changes.add(what + ": " + (gone.isEmpty() ? SETTLED : gone) + " is gone, "
                    + (come.isEmpty() ? SETTLED : come) + " has come");
        }
    }

    private static Map<String, Object> process() {
        Map<String, Object> all = new TreeMap<>();
        System.getProperties().forEach((name, value) -> all.put("property " + name, value));
        for (Locale.Category category : Locale.Category.values()) {
            all.put("locale " + category, Locale.getDefault(category));
        }
        all.put("locale", Locale.getDefault());
        all.put("time zone", TimeZone.getDefault());
        all.put("exception handler", String.valueOf(Thread.getDefaultUncaughtExceptionHandler()));
        return all;
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() || !isOfJava(thread))
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Pools of the JDK, which come and go as it likes. */
    private static boolean isOfJava(Thread thread) {
        String name = thread.getName();
        return name.startsWith("ForkJoinPool")
                || name.startsWith("process reaper")
                || name.startsWith("Attach")
                || thread.getThreadGroup() != null
                        && thread.getThreadGroup().getName().matches("system|InnocuousThreadGroup");
    }

    private static Set<String> names(Path of) {
        try (Stream<Path> files = Files.list(of.toAbsolutePath())) {
            // A build writes beside the sources.
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("target"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
