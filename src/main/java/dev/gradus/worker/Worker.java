package dev.gradus.worker;

import dev.gradus.wire.ByteSink;
import dev.gradus.wire.Frame;
import dev.gradus.wire.FrameType;
import dev.gradus.wire.Wire;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The main of the learner's process. Its first argument is the stack of the learner's thread in MiB. One thread reads frames, another one,
 * with a large stack, does everything that can run the learner's code; so the process ends with its coordinator even while the learner's
 * code loops. A third one sends what was printed.
 *
 * <p>No lambdas and no string concatenation on the way to the first call: each would boot {@code java.lang.invoke}, which costs more than
 * all the rest.
 */
public final class Worker {
    private Worker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
        Channel channel = new Channel(new FileOutputStream(FileDescriptor.out));
        System.setIn(InputStream.nullInputStream());
        channel.open();
        Thread printing = new Thread(null, channel, "printing");
        printing.setDaemon(true);
        printing.start();

        BlockingQueue<Frame> frames = new ArrayBlockingQueue<>(1);
        int stackBytes = Integer.parseInt(arguments[0]) * 1024 * 1024;
        Thread learner = new Thread(null, new Calls(frames, channel, stackBytes), "learner", stackBytes);
        learner.setDaemon(true);
        learner.start();
        channel.send(FrameType.READY, 0, new ByteSink());
        try {
            while (true) {
                frames.put(Wire.read(in));
            }
        } catch (IOException coordinatorIsGone) {
            // Not exit: shutdown hooks are the learner's to set.
            Runtime.getRuntime().halt(0);
        }
    }
}
