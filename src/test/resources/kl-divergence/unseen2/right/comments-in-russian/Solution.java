public class Solution {
    /** Считает расхождение Кульбака — Лейблера. 日本語のコメントもある。 */
    public static double kl_divergence(double[] p, double[] q) {
        double сумма = 0; // накопитель
        for (int i = 0; i < p.length; i++) {
            // если p равно нулю — пропускаем (без epsilon = 1e-12!)
            if (p[i] > 0) {
                сумма += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return сумма;
    }
}
