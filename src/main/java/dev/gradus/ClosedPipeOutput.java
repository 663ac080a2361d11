package dev.gradus;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A reader that has seen enough, as {@code gradus list | head -1} has, is no fault: what it did not want is dropped. */
final class ClosedPipeOutput extends FilterOutputStream {
    ClosedPipeOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
                throw e;
            }
        }
    }
}
