package dev.gradus.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class SubmissionReaderTest {
    private static final String SOURCE = "class Solution {}\n";

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAsItIs() throws Exception {
        Submission submission =
                read("class Solution { String ü = \"𝄞\"; }\r\n// end".getBytes(StandardCharsets.UTF_8));

        assertThat(submission.label()).isEqualTo("it");
        assertThat(submission.text()).isEqualTo("class Solution { String ü = \"𝄞\"; }\r\n// end");
    }

    @Test
    void theDigestIsOfTheBytes() throws Exception {
        assertThat(read("abc".getBytes(StandardCharsets.UTF_8)).digest())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(read("\uFEFFabc".getBytes(StandardCharsets.UTF_8)).digest())
                .isNotEqualTo(read("abc".getBytes(StandardCharsets.UTF_8)).digest());
    }

    @Test
    void aByteOrderMarkIsDropped() throws Exception {
        assertThat(read(("\uFEFF" + SOURCE).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(SOURCE);
    }

    @Test
    void onlyOneByteOrderMarkIsDropped() throws Exception {
        assertThat(read(("\uFEFF\uFEFF" + SOURCE).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("\uFEFF" + SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Solution {\r\n}\r\n", "class Solution {\r}\r", "class Solution {\n}", "x"})
    void lineEndsStayAsTheyAre(String text) throws Exception {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void aFileOfTheLargestSizeIsRead() throws Exception {
        assertThat(read(spaces(256 * 1024)).text()).hasSize(256 * 1024);
    }

    @Test
    void oneByteMoreIsRefused() {
        refuses(spaces(256 * 1024 + 1), "it is larger than 256 KiB; a solution is one small Java file");
    }

    @Test
    void aMegabyteIsRefused() {
        refuses(spaces(1_000_000), "it is larger than 256 KiB; a solution is one small Java file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t ", "\uFEFF", "\uFEFF\n"})
    void anEmptyFileIsRefused(String text) {
        refuses(text.getBytes(StandardCharsets.UTF_8), "it is empty; write your class Solution into it");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        String message = "it is not UTF-8 text; save it with the encoding UTF-8";
        refuses(new byte[] {'a', (byte) 0xff}, message);
        refuses(new byte[] {'a', (byte) 0xc3}, message);
        refuses(new byte[] {(byte) 0xc0, (byte) 0x80}, message);
        refuses(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, message);
        refuses("class Übung {}".getBytes(StandardCharsets.ISO_8859_1), message);
        refuses("class Solution {}".getBytes(StandardCharsets.UTF_16), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\nc\0", "a\r\nb\r\nc\0", "a\rb\rc\0"})
    void aNulIsRefusedWithItsLine(String text) {
        refuses(
                text.getBytes(StandardCharsets.UTF_8),
                "it has a NUL byte in line 3; it seems not to be Java source: save it as plain UTF-8 text");
    }

    @Test
    void aMissingFileIsRefused() {
        refuses(folder.resolve("none.java"), "it does not exist; check the name and the folder");
        refuses(folder.resolve("none").resolve("none.java"), "it does not exist; check the name and the folder");
    }

    @Test
    void aDirectoryIsRefused() {
        refuses(folder, "it is a directory; name the Java file in it");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNamedPipeIsRefusedAndNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        refuses(pipe, "it is not a regular file; name a Java file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsRefused() {
        refuses(Path.of("/dev/zero"), "it is not a regular file; name a Java file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsFollowed() throws Exception {
        Path file = Files.writeString(folder.resolve("real.java"), SOURCE);
        Path link = Files.createSymbolicLink(folder.resolve("link.java"), file);

        assertThat(new SubmissionReader().read(link, "it").text()).isEqualTo(SOURCE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.java"), folder.resolve("none.java"));

        refuses(link, "it is a link that leads nowhere");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToItselfIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("ring.java"), folder.resolve("ring.java"));

        refuses(link, "it cannot be read; check its permissions");
    }

    private Submission read(byte[] bytes) throws Exception {
        return new SubmissionReader().read(Files.write(folder.resolve("Solution.java"), bytes), "it");
    }

    private void refuses(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(SubmissionException.class)
                .hasMessage(message);
    }

    private static void refuses(Path file, String message) {
        assertThatThrownBy(() -> new SubmissionReader().read(file, "it"))
                .isInstanceOf(SubmissionException.class)
                .hasMessage(message);
    }

    private static byte[] spaces(int size) {
        byte[] bytes = new byte[size];
        java.util.Arrays.fill(bytes, (byte) ' ');
        bytes[0] = 'x';
        return bytes;
    }
}
