// Double.toString and parseDouble and back, Character and Integer methods, radix conversions, String.chars, Double.compare, wrapper caches and unboxing.
// verdict: ACCEPTED
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        String left = DoubleStream.of(p).mapToObj(Double::toString).collect(Collectors.joining(" "));
        String right = String.join(" ", DoubleStream.of(q).boxed().map(String::valueOf).toArray(String[]::new));
        List<Double> a = Stream.of(left.split(" ")).map(Double::valueOf).toList();
        List<Double> b = Stream.of(right.split("\\s+")).map(Double::parseDouble).collect(Collectors.toUnmodifiableList());
        Double total = 0.0;
        Integer count = 0;
        for (int i = 0; i < a.size(); i++) {
            if (Double.compare(a.get(i), 0.0) > 0) {
                total += a.get(i) * Math.log(a.get(i) / b.get(i));
                count++;
            }
        }
        Integer small = 127, other = 127;
        boolean sane = small == other && Integer.parseInt("ff", 16) == 255 && Integer.toBinaryString(5).equals("101")
                && Character.isDigit(left.charAt(0)) && Character.getNumericValue('7') == 7 && Character.toUpperCase('ß') == 'ß'
                && Long.toString(255L, 16).equals("ff") && Double.isFinite(total) && Integer.compare(count, 0) > 0
                && left.chars().mapToObj(c -> (char) c).noneMatch(Character::isISOControl)
                && Double.doubleToLongBits(1.0) == 0x3ff0000000000000L;
        return sane ? total : Double.NaN;
    }
}
