package dev.gradus.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The main of the compiler's process: compiles file after file until its input ends. It runs javac and nothing that javac has made. After a
 * file that javac gave up on it says so and ends, since javac's thread cannot be stopped.
 */
final class CompilerMain {
    private CompilerMain() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // javac prints its own faults there.
        System.setOut(System.err);
        out.writeInt(CompilerMessages.MAGIC);
        out.flush();
        boolean finished = true;
        while (finished) {
            CompilerMessages.Request request;
            try {
                request = CompilerMessages.readRequest(in);
            } catch (EOFException coordinatorIsGone) {
                break;
            }
            Javac.Run run = Javac.run(
                    List.of(new MemorySource(CompilerProcesses.FILE, request.source())),
                    List.of(),
                    request.provided(),
                    request.deadline());
            Javac.Run answer = CompilerMessages.fits(run) ? run : Javac.Run.UNFINISHED;
            CompilerMessages.writeAnswer(out, answer);
            finished = answer.finished();
        }
        Runtime.getRuntime().halt(0);
    }
}
