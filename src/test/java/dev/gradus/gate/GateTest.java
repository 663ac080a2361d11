package dev.gradus.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.result.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the gate refuses whatever it uses, and how a refusal reads. */
class GateTest {
    private static final String RIGHT =
            "public class Solution { static double kl_divergence(double[] p, double[] q) { return 0; } }";

    private static List<String> rules(Map<String, byte[]> classes) {
        return Inspected.inspect(AllowListReader.standard(), RIGHT, classes).refusals().stream()
                .map(Finding::rule)
                .toList();
    }

    private static ClassWriter classFile(int version, String name) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(version, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        return writer;
    }

    @Test
    void aHarmlessProgramPassesAndIsWhatWillRun() {
        Inspection inspection = Inspected.inspect(RIGHT);

        assertThat(inspection.refusals()).isEmpty();
        assertThat(inspection.classes()).containsOnlyKeys("Solution");
    }

    @Test
    void aRefusedProgramHasNothingToRun() {
        Inspection inspection = Inspected.inspect(RIGHT + " class Own extends Thread { }");

        assertThat(inspection.refusals()).hasSize(1);
        assertThat(inspection.classes()).isEmpty();
    }

    @Test
    void aRefusalNamesTheMemberItsPlaceTheReasonAndWhatToUse() {
        Inspection inspection =
                Inspected.inspect("public class Solution {\n    static void a() {\n        System.exit(1);\n    }\n}");

        assertThat(inspection.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("gate.member");
            assertThat(finding.position()).hasValueSatisfying(place -> {
                assertThat(place.line()).isEqualTo(3);
                assertThat(place.column()).isEqualTo(16);
            });
            assertThat(finding.sourceLine()).isEqualTo("        System.exit(1);");
            assertThat(finding.message()).isEqualTo("`System.exit` is not available to submissions");
            assertThat(finding.help())
                    .isEqualTo(
                            "It ends the whole program, and with it the test. Return from the method, or throw an exception.");
        });
    }

    @Test
    void noClassesAreRefused() {
        assertThat(rules(Map.of())).containsExactly("gate.empty");
    }

    @Test
    void tooManyClassesAreRefused() {
        Map<String, byte[]> many = new HashMap<>();
        IntStream.range(0, 201)
                .forEach(i -> many.put("C" + i, classFile(Opcodes.V17, "C" + i).toByteArray()));

        assertThat(rules(many)).containsExactly("gate.size");
    }

    @Test
    void tooManyBytesAreRefused() {
        assertThat(rules(Map.of("Solution", new byte[1024 * 1024 + 1]))).containsExactly("gate.size");
    }

    @Test
    void bytesThatAreNoClassAreRefused() {
        assertThat(rules(Map.of("Solution", new byte[64]))).containsExactly("gate.unreadable");
    }

    @Test
    void aClassFileOfAnotherVersionIsRefused() {
        assertThat(rules(Map.of("Solution", classFile(Opcodes.V11, "Solution").toByteArray())))
                .containsExactly("gate.version");
        assertThat(rules(Map.of("Solution", classFile(Opcodes.V21, "Solution").toByteArray())))
                .containsExactly("gate.version");
    }

    @Test
    void aPackageIsRefused() {
        assertThat(rules(Map.of(
                        "java.util.Own", classFile(Opcodes.V17, "java/util/Own").toByteArray())))
                .containsExactly("gate.package");
    }

    @Test
    void theNameOfOurOwnClassIsTaken() {
        assertThat(rules(Inspected.compile(RIGHT + " class Gradus$Random { static double random() { return 1; } }")))
                .containsExactly("gate.name");
    }

    @Test
    void aConstantThatIsMadeWhileRunningIsRefused() {
        ClassWriter writer = classFile(Opcodes.V17, "Solution");
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "f", "()Ljava/lang/Object;", null, null);
        Handle bootstrap = new Handle(
                Opcodes.H_INVOKESTATIC,
                "java/lang/invoke/ConstantBootstraps",
                "nullConstant",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
                false);
        method.visitCode();
        method.visitLdcInsn(new ConstantDynamic("a", "Ljava/lang/Object;", bootstrap));
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);

        assertThat(rules(Map.of("Solution", writer.toByteArray()))).contains("gate.constant");
    }

    @Test
    void aMemberThatDoesNotExistIsRefused() {
        ClassWriter writer = classFile(Opcodes.V17, "Solution");
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "f", "()D", null, null);
        method.visitCode();
        method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Math", "unheardOf", "()D", false);
        method.visitInsn(Opcodes.DRETURN);
        method.visitMaxs(0, 0);

        assertThat(rules(Map.of("Solution", writer.toByteArray()))).containsExactly("gate.member");
    }

    @Test
    void mainIsLeftOutWithWhatOnlyItUses() {
        Inspection inspection = Inspected.inspect("""
                public class Solution {
                    public static void main(String[] args) { new Thread(() -> help()).start(); new Object() { Thread t; }; }
                    private static void help() { System.exit(0); }
                }
                """);

        assertThat(inspection.refusals()).isEmpty();
        assertThat(inspection.classes()).containsOnlyKeys("Solution");
    }

    @Test
    void whatMainUsesThroughObjectsIsLeftOutToo() {
        Inspection inspection = Inspected.inspect("""
                import java.io.*;
                import java.util.*;
                public class Solution {
                    static Scanner in;
                    private final Scanner own = new Scanner(System.in);
                    public static void main(String[] args) {
                        in = new Scanner(System.in);
                        new Solution().run(new Reader());
                    }
                    void run(Reader reader) { reader.next(); own.next(); in.next(); }
                    static double kl_divergence(double[] p, double[] q) { return 0; }
                    static class Reader implements Runnable {
                        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
                        File neverUsed;
                        String next() { try { return lines.readLine(); } catch (IOException e) { return null; } }
                        public void run() { new Thread(this).start(); }
                    }
                }
                """);

        assertThat(inspection.refusals()).isEmpty();
        assertThat(inspection.classes()).containsOnlyKeys("Solution");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Helper();",
                "Object o = new Object(); if (o instanceof Helper) return 1;",
                "Runnable r = Helper::end;",
                "Helper[] none = {};",
                "Object o = Helper.class;",
                "other(null);",
                "try { p[0] = 1; } catch (Helper.Failure e) { return 1; }",
                "new Sub();",
                "int x = Helper.count;",
            })
    void aClassThatMainAndOtherCodeUseIsLookedAt(String other) {
        assertThat(Inspected.refusals(Inspected.inspect("""
                public class Solution {
                    public static void main(String[] args) { new Helper().help(); new Sub(); Helper.count = 1; Helper.end(); }
                    static double other(Helper helper) { return 0; }
                    static double kl_divergence(double[] p, double[] q) { %s return 0; }
                }
                class Helper {
                    static int count;
                    static { System.exit(0); }
                    static class Failure extends RuntimeException { static { Helper.end(); } }
                    static void end() { }
                    void help() { }
                }
                class Sub extends Helper { }
                """.formatted(other))))
                .containsExactly("8: `System.exit` is not available to submissions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Helper().toString();",
                "Runnable r = new Sub(); r.run();",
                "java.util.EnumSet.allOf(Color.class);",
            })
    void whatIsCalledWithoutItsNameStaysWithItsClass(String other) {
        String source = """
                public class Solution {
                    public static void main(String[] args) { new Helper().run(); "".equals(new Helper().toString()); Color.values(); }
                    static double kl_divergence(double[] p, double[] q) { %s return 0; }
                }
                enum Color { RED }
                class Helper {
                    public void run() { }
                    public String toString() { return ""; }
                }
                class Sub extends Helper implements Runnable { }
                """.formatted(other);
        Inspection inspection = Inspected.inspect(source);

        assertThat(inspection.refusals()).isEmpty();
        Set<String> members = new HashSet<>();
        inspection
                .classes()
                .forEach((name, bytes) -> new ClassReader(bytes)
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access, String method, String d, String s, String[] e) {
                                        members.add(name + "." + method);
                                        return null;
                                    }
                                },
                                ClassReader.SKIP_CODE));
        assertThat(members)
                .contains(
                        other.contains("toString")
                                ? "Helper.toString"
                                : other.contains("run") ? "Helper.run" : "Color.values");
    }

    @Test
    void aMainThatIsNoStaticMethodIsLookedAt() {
        assertThat(Inspected.refusals(Inspected.inspect("""
                public class Solution {
                    void main(String[] args) { System.exit(0); }
                }
                """)))
                .containsExactly("2: `System.exit` is not available to submissions");
    }

    @Test
    @Timeout(60)
    void aWebOfInterfacesIsRefusedBeforeAnybodyWaits() {
        Map<String, byte[]> classes = new HashMap<>(Inspected.compile(RIGHT));
        String[] names = IntStream.range(0, 100).mapToObj(i -> "I" + i).toArray(String[]::new);
        for (int i = 0; i < names.length; i++) {
            ClassWriter writer = new ClassWriter(0);
            int access = Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            writer.visit(Opcodes.V17, access, names[i], null, "java/lang/Object", Arrays.copyOf(names, i));
            classes.put(names[i], writer.toByteArray());
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "Own", null, "java/lang/Object", names);
        writer.visitField(Opcodes.ACC_STATIC, "x", "I", null, null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "f", "()V", null, null);
        method.visitCode();
        for (int i = 0; i < 3000; i++) {
            method.visitFieldInsn(Opcodes.GETSTATIC, "Own", "x", "I");
            method.visitInsn(Opcodes.POP);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        classes.put("Own", writer.toByteArray());

        assertThat(rules(classes)).containsExactly("gate.tangled");
    }

    @Test
    void ofVeryManyRefusalsTheFirstAreTold() {
        String natives = IntStream.range(0, 2000)
                .mapToObj(i -> "native int n" + i + "(); ")
                .collect(Collectors.joining());

        List<Finding> refusals =
                Inspected.inspect("public class Solution { " + natives + " }").refusals();

        assertThat(refusals).hasSize(51);
        assertThat(refusals.get(50).message()).contains("1950 more places");
        assertThat(refusals).allSatisfy(each -> assertThat(each.sourceLine()).hasSizeLessThanOrEqualTo(2000));
    }

    @Test
    void aMainThatOtherCodeCallsIsLookedAt() {
        assertThat(Inspected.refusals(Inspected.inspect("""
                public class Solution {
                    public static void main(String[] args) { System.exit(0); }
                    static double kl_divergence(double[] p, double[] q) { main(null); return 0; }
                }
                """)))
                .containsExactly("2: `System.exit` is not available to submissions");
    }

    @Test
    void whatMainAndOtherCodeUseIsLookedAt() {
        assertThat(Inspected.refusals(Inspected.inspect("""
                public class Solution {
                    public static void main(String[] args) { help(); }
                    static void help() { System.exit(0); }
                    static double kl_divergence(double[] p, double[] q) { help(); return 0; }
                }
                """)))
                .containsExactly("3: `System.exit` is not available to submissions");
    }

    @Test
    void helpersOfMainThatCallEachOtherAreLeftOut() {
        assertThat(Inspected.refusals(Inspected.inspect("""
                public class Solution {
                    public static void main(String[] args) { menu(); }
                    private static void menu() { ask(); }
                    private static void ask() { if (Math.abs(1) == 0) System.exit(0); menu(); }
                    static double kl_divergence(double[] p, double[] q) { return 0; }
                }
                """))).isEmpty();
    }

    @Test
    void aHelperThatIsInheritedIsTheSameHelper() {
        String source = """
                class Base { static double one() { return 1; } }
                class Sub extends Solution { }
                public class Solution extends Base {
                    public static void main(String[] args) { Base.one(); end(); }
                    static void end() { System.exit(0); }
                    static double kl_divergence(double[] p, double[] q) { %s return one(); }
                }
                """;

        assertThat(Inspected.refusals(Inspected.inspect(source.formatted("")))).isEmpty();
        assertThat(Inspected.refusals(Inspected.inspect(source.formatted("Sub.end();"))))
                .containsExactly("5: `System.exit` is not available to submissions");
        assertThat(Inspected.refusals(Inspected.inspect(source.formatted("Sub.main(null);"))))
                .containsExactly("5: `System.exit` is not available to submissions");
    }

    @Test
    @Timeout(60)
    void helpersOfMainTakeNoLongerThanTheyAreMany() {
        String helpers = IntStream.range(0, 4000)
                .mapToObj(i -> "static void m" + i + "() { m" + (i + 1) + "(); }\n")
                .collect(Collectors.joining());

        assertThat(Inspected.refusals(Inspected.inspect("public class Solution {\n"
                        + "public static void main(String[] args) { m0(); }\n" + helpers
                        + "static void m4000() { System.exit(0); }\n"
                        + "static double kl_divergence(double[] p, double[] q) { return 0; } }")))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void interfacesThatAreReachedInManyWaysAreWalkedOnce() {
        Map<String, byte[]> classes = new HashMap<>(Inspected.compile(RIGHT));
        for (int i = 0; i < 60; i++) {
            for (String name : List.of("A", "B")) {
                ClassWriter writer = new ClassWriter(0);
                writer.visit(
                        Opcodes.V17,
                        Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT,
                        name + i,
                        null,
                        "java/lang/Object",
                        i == 0 ? new String[0] : new String[] {"A" + (i - 1), "B" + (i - 1)});
                classes.put(name + i, writer.toByteArray());
            }
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "Own", null, "java/lang/Object", new String[] {"A59", "B59"});
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "f", "(LOwn;)I", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "Own", "hashCode", "()I", false);
        method.visitInsn(Opcodes.IRETURN);
        method.visitMaxs(0, 0);
        classes.put("Own", writer.toByteArray());

        assertThat(rules(classes)).isEmpty();
    }

    @Test
    void aProtectedFieldOfAnExtendedClassIsInherited() {
        assertThat(Inspected.refusals(Inspected.inspect(RIGHT + """
                 abstract class Own extends java.util.AbstractList<String> { public void clear() { modCount++; } }
                """))).isEmpty();
    }

    @Test
    void aWiderListLetsThroughWhatItNamesAndNothingElse() {
        String source = "public class Solution { static void a() { \"a\".intern(); System.gc(); System.exit(0); } }";
        AllowList wider = AllowListReader.standard().with(List.of("java.lang.String#intern", "java.lang.System#gc"));

        assertThat(Inspected.refusals(Inspected.inspect(wider, source, Inspected.compile(source))))
                .containsExactly("1: `System.exit` is not available to submissions");
    }

    @Test
    void aListThatCannotBeReadSaysWhere() {
        assertThatThrownBy(() -> AllowListReader.read(List.of("# a", "permit java.lang.Math: *")))
                .hasMessageContaining("allowed.txt:2: permit java.lang.Math: *");
        assertThatThrownBy(() -> AllowListReader.read(List.of("allow java.lang.Math: *", "allow java.lang.Math: sin")))
                .hasMessageContaining("each name once");
    }
}
