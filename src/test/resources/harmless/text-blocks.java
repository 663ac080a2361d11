// A text block, formats and a StringBuilder, to show what it does.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        StringBuilder shown = new StringBuilder("""
                i   p        q
                """);
        double sum = 0;
        for (int i = 0; i < Math.min(p.length, 3); i++) {
            shown.append(String.format("%-3d %.6f %.6f%n", i, p[i], q[i])).append(i).insert(0, ' ').deleteCharAt(0);
        }
        System.out.println(shown);
        System.out.printf("%d positions%n", p.length);
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
