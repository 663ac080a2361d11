package dev.gradus.sandbox;

/**
 * What is between a worker and the machine, the limits and the gate apart.
 *
 * @param java what of Java the worker has
 * @param os what the operating system puts around it
 */
public record Walls(WorkerJava java, OsWall os) {
    /** In one line, for reports: {@code bubblewrap, a Java image of its own}. */
    public String words() {
        return (os == OsWall.NONE ? "no wall of the operating system" : os.word())
                + switch (java.kind()) {
                    case IMAGE -> ", a Java image of its own";
                    case LIMITED -> ", a limited Java";
                };
    }
}
