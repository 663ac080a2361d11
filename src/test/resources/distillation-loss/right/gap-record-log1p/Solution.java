/** Each model is shifted by its own largest logit; the logarithm of the rest is a log1p. */
public class Solution {
    private record Softened(double[] scores, double logTotal) {
        static Softened of(double[] logits, double temperature) {
            int top = 0;
            for (int i = 1; i < logits.length; i++) {
                if (logits[i] > logits[top]) {
                    top = i;
                }
            }
            double[] scores = new double[logits.length];
            double others = 0;
            for (int i = 0; i < logits.length; i++) {
                scores[i] = (logits[i] - logits[top]) / temperature;
                if (i != top) {
                    others += Math.exp(scores[i]);
                }
            }
            return new Softened(scores, Math.log1p(others));
        }

        double logProbability(int i) {
            return scores[i] - logTotal;
        }
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        Softened teacher = Softened.of(teacherLogits, temperature);
        Softened student = Softened.of(studentLogits, temperature);
        double divergence = 0;
        for (int i = teacherLogits.length - 1; i >= 0; i--) {
            double logP = teacher.logProbability(i);
            divergence += Math.exp(logP) * (logP - student.logProbability(i));
        }
        return temperature * temperature * divergence;
    }
}
