package dev.gradus.worker;

import dev.gradus.wire.Arguments;
import dev.gradus.wire.ByteSink;
import dev.gradus.wire.ByteSource;
import dev.gradus.wire.EndedCause;
import dev.gradus.wire.ForeignValueException;
import dev.gradus.wire.Frame;
import dev.gradus.wire.FrameType;
import dev.gradus.wire.MalformedFrameException;
import dev.gradus.wire.ValueTypes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.BlockingQueue;

/** Answers frame after frame on the learner's thread. */
final class Calls implements Runnable {
    private static final int MEDDLED_WITH = 170;

    private final BlockingQueue<Frame> frames;
    private final Channel channel;
    private final int stackBytes;
    /** What ran before anything of the learner's did. */
    private final List<Thread> ours = Arrays.asList(allThreads());

    private final Properties properties = (Properties) System.getProperties().clone();
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, Class<?>> provided = new HashMap<>();
    private String[] providedNames = {};
    private Printed printed;
    private LearnerLoader loader;
    private ValueTypes types;

    Calls(BlockingQueue<Frame> frames, Channel channel, int stackBytes) {
        this.frames = frames;
        this.channel = channel;
        this.stackBytes = stackBytes;
    }

    @Override
    public void run() {
        try {
            while (true) {
                // The learner's code may have left the flag set.
                Thread.interrupted();
                Frame frame = frames.take();
                switch (frame.type()) {
                    case LOAD -> load(new ByteSource(frame.payload()));
                    case BEGIN -> begin(frame.sequence());
                    case CALL -> call(frame.sequence(), frame.payload());
                    default -> throw new MalformedFrameException("not a frame for a worker");
                }
            }
        } catch (Throwable e) {
            // Only a submission that meddles with this process gets here; the coordinator sees it die.
            Runtime.getRuntime().halt(MEDDLED_WITH);
        }
    }

    private void load(ByteSource in) throws MalformedFrameException {
        // Half of the stack: a frame is larger than it is estimated where the JDK's stand between the learner's.
        Meter.setLimits(in.getLong(), in.getLong(), stackBytes / 2);
        printed = new Printed(channel, in.getInt());
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            classes.put(in.getText(), in.getBytes());
        }
        providedNames = new String[in.getInt()];
        for (int i = 0; i < providedNames.length; i++) {
            providedNames[i] = in.getText();
        }
    }

    private void begin(int sequence) throws ClassNotFoundException {
        // Whatever an earlier test has changed there is gone.
        System.setProperties((Properties) properties.clone());
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        printed.install(sequence);
        loader = new LearnerLoader(classes);
        Thread.currentThread().setContextClassLoader(loader);
        provided.clear();
        for (String name : providedNames) {
            provided.put(name, Class.forName(name, false, loader));
        }
        types = new ValueTypes(provided);
        Meter.beginTest();
        channel.send(FrameType.BEGUN, sequence, new ByteSink().putBoolean(isAlone()));
    }

    /** Tells whether no thread of the learner's is left, in whatever group it was born. */
    private boolean isAlone() {
        for (Thread thread : allThreads()) {
            // Its class cannot be had by the learner's code; the JDK starts such threads for itself.
            boolean ofTheJdk = thread.getClass().getName().equals("jdk.internal.misc.InnocuousThread");
            if (thread != Thread.currentThread() && !ours.contains(thread) && !ofTheJdk) {
                return false;
            }
        }
        return true;
    }

    private static Thread[] allThreads() {
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        while (top.getParent() != null) {
            top = top.getParent();
        }
        Thread[] threads = new Thread[16];
        int count = top.enumerate(threads);
        while (count == threads.length) {
            threads = new Thread[2 * threads.length];
            count = top.enumerate(threads);
        }
        return Arrays.copyOf(threads, count);
    }

    private void call(int sequence, byte[] payload) throws MalformedFrameException {
        ByteSource in = new ByteSource(payload);
        String owner = in.getText();
        String name = in.getText();
        String descriptor = in.getText();
        Meter.beginCall();
        try {
            Arguments arguments = Arguments.read(in, types);
            answer(sequence, find(owner, name, descriptor), arguments);
        } catch (MalformedFrameException e) {
            throw e;
        } catch (Throwable e) {
            // Its class could not be loaded or verified, or a provided class refused the argument.
            sendThrown(sequence, e, null);
        }
    }

    private Method find(String owner, String name, String descriptor) throws ReflectiveOperationException {
        Class<?> type = Class.forName(owner, false, loader);
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && Descriptors.of(method).equals(descriptor)) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException(name);
    }

    private void answer(int sequence, Method method, Arguments arguments) {
        ByteSink out = new ByteSink();
        try {
            Object value = method.invoke(null, arguments.values());
            out.putBoolean(method.getReturnType() != void.class);
            arguments.writeAnswer(out, value);
            out.putLong(Meter.used());
        } catch (InvocationTargetException e) {
            sendThrown(sequence, e.getCause(), arguments);
            return;
        } catch (ForeignValueException | ByteSink.TooLargeException e) {
            send(
                    FrameType.FOREIGN,
                    sequence,
                    new ByteSink().putText(e.getMessage()).putLong(Meter.used()));
            return;
        } catch (Throwable e) {
            // From a static initialiser, or from the learner's own list or map while it was read.
            sendThrown(sequence, e, arguments);
            return;
        }
        send(FrameType.RETURNED, sequence, out);
    }

    private void sendThrown(int sequence, Throwable outer, Arguments arguments) {
        Throwable thrown =
                outer instanceof ExceptionInInitializerError && outer.getCause() != null ? outer.getCause() : outer;
        ByteSink out = new ByteSink();
        if (thrown instanceof StackOverflowError) {
            out.putByte(EndedCause.DEPTH.ordinal()).putBoolean(true);
            Thrown.read(thrown, loader).writeTo(out);
            send(FrameType.ENDED, sequence, out.putLong(Meter.used()));
        } else if (thrown instanceof OutOfMemoryError) {
            out.putByte(EndedCause.MEMORY.ordinal()).putBoolean(false);
            send(FrameType.ENDED, sequence, out.putLong(Meter.used()));
        } else {
            Thrown.read(thrown, loader).writeTo(out);
            putChanges(out, arguments);
            send(FrameType.THREW, sequence, out.putLong(Meter.used()));
        }
    }

    /** Sends an answer, after the last of the learner's code has run: if a limit was met on the way, that is the answer. */
    private void send(FrameType type, int sequence, ByteSink answer) {
        Spent spent = Meter.spent();
        if (spent == null) {
            channel.send(type, sequence, answer);
        } else {
            ByteSink out = new ByteSink();
            out.putByte(spent.limit().ordinal()).putBoolean(true);
            Thrown.read(spent, loader).writeTo(out);
            channel.send(FrameType.ENDED, sequence, out.putLong(Meter.used()));
        }
    }

    private static void putChanges(ByteSink out, Arguments arguments) {
        try {
            ByteSink changes = new ByteSink();
            if (arguments != null) {
                arguments.writeChanges(changes);
                out.putBoolean(true).putRaw(changes.toByteArray(), 0, changes.size());
                return;
            }
        } catch (ForeignValueException | ByteSink.TooLargeException e) {
            // What was put into the arrays cannot cross; that something was thrown still can.
        }
        out.putBoolean(false);
    }
}
