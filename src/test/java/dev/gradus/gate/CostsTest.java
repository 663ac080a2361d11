package dev.gradus.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.worker.Costed;
import dev.gradus.worker.Meter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What costs.txt names is there: in the JDK, and in the worker. */
class CostsTest {
    private static final Costs COSTS = Costs.standard();

    private static Set<String> publicMethods(Class<?> type) {
        Set<String> methods = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
                methods.add(method.getName() + Type.getMethodDescriptor(method));
            }
        }
        return methods;
    }

    private static boolean isMember(String name) throws ClassNotFoundException {
        String[] ends = name.substring(name.indexOf('#') + 1).split("/");
        Class<?> type = Class.forName(
                name.substring(0, name.indexOf('#')).replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
        int count = Integer.parseInt(ends[1]);
        return ends[0].equals("new")
                ? Arrays.stream(type.getConstructors()).anyMatch(each -> each.getParameterCount() == count)
                : Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(each -> each.getName().equals(ends[0]) && each.getParameterCount() == count);
    }

    @Test
    void everyMemberIsOneOfItsClass() {
        assertThat(COSTS.names())
                .hasSizeGreaterThan(150)
                .allSatisfy(name -> assertThat(isMember(name)).isTrue());
    }

    @Test
    void everyCostIsAMethodOfTheWorkers() {
        Set<String> offered = publicMethods(Costed.class);
        for (Cost cost : COSTS.all()) {
            for (Cost.Charge charge : cost.before()) {
                assertThat(offered).contains(charge.name() + charge.descriptor());
            }
            cost.after().ifPresent(after -> assertThat(offered).containsAll(methods(after)));
        }
    }

    private static List<String> methods(Cost.Charge after) {
        return after.isEach()
                ? Stream.of("Stream", "IntStream", "LongStream", "DoubleStream")
                        .map(stream -> "Ljava/util/stream/" + stream + ";")
                        .map(type -> Cost.EACH + "(" + type + ")" + type)
                        .toList()
                : List.of(after.name() + after.descriptorWithResult());
    }

    @Test
    void whatMeteredClassesCallIsThere() {
        Map<String, byte[]> classes = Inspected.inspect("""
                import java.util.*; import java.util.function.*; import java.util.stream.*;
                public class Solution {
                    static double kl_divergence(double[] p, double[] q) {
                        try { synchronized (p) { for (double d : p) { new int[2][3].clone(); new Object(); } } }
                        catch (RuntimeException e) { System.nanoTime(); System.currentTimeMillis(); }
                        Supplier<Stream<Integer>> s = List.of(1)::stream;
                        return Arrays.stream(new double[][] {p}).count() + "a".repeat(3).length();
                    }
                }
                """).classes();
        Map<String, Set<String>> offered = new HashMap<>();
        offered.put(Type.getInternalName(Meter.class), publicMethods(Meter.class));
        offered.put(Type.getInternalName(Costed.class), publicMethods(Costed.class));
        Set<String> called = new TreeSet<>();
        new ClassReader(classes.get("Solution"))
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitMethodInsn(
                                            int opcode, String owner, String name, String descriptor, boolean itf) {
                                        if (owner.startsWith("dev/gradus/")) {
                                            called.add(name);
                                            assertThat(offered.get(owner)).contains(name + descriptor);
                                        }
                                    }
                                };
                            }
                        },
                        0);

        assertThat(called)
                .contains(
                        "enter",
                        "leave",
                        "caught",
                        "tick",
                        "array",
                        "arrays",
                        "nanoTime",
                        "currentTimeMillis",
                        "each",
                        "repeated");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Costs.read(List.of("java.lang.String#repeat: size(0)")))
                .hasMessageStartingWith("costs.txt:1: java.lang.String#repeat: size(0): write");
        assertThatThrownBy(() -> Costs.read(List.of("java.lang.String#a/1: size(0)", "java.lang.String#a/1: size(0)")))
                .hasMessageStartingWith("costs.txt:2:");
    }

    @Test
    void aMethodThatIsTooLongWithTheMeterIsRefused() {
        String loops = "for (int i = 0; i < 2; i++) { n++; } ".repeat(4000);
        String source = "public class Solution { static int f() { int n = 0; " + loops + " return n; } }";

        assertThat(Inspected.inspect(source).refusals())
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).contains("make very long methods shorter"));
    }

    @Test
    void aMethodWhoseVariablesLeaveNoRoomForTheMetersIsRefused() {
        String variables =
                IntStream.range(0, 32_600).mapToObj(i -> "n" + i).collect(Collectors.joining(", ", "long ", ";"));
        String source = "public class Solution { static long f() { " + variables + " long last = 1; return last; } }";

        assertThat(Inspected.inspect(source).refusals())
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).contains("make very long methods shorter"));
    }

    @Test
    void noSubmissionCanNameTheMeter() {
        assertThat(Inspected.refusals(Inspected.inspect(
                        AllowListReader.standard(), "", Map.of("Solution", callsTheMeter("beginTest")))))
                .anyMatch(text -> text.contains("`Meter.beginTest` is not available"));
    }

    private static byte[] callsTheMeter(String name) {
        var writer = new org.objectweb.asm.ClassWriter(org.objectweb.asm.ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "Solution", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "a", "()V", null, null);
        method.visitCode();
        method.visitMethodInsn(Opcodes.INVOKESTATIC, MeteredMethod.METER, name, "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
