// RIGHT: cross-entropy less entropy with compensated sums, copies first, backward loops; the student is the reciprocal temperature times z
public class Solution {
    static final class Model {
        final double[] logit;
        double logSum;

        Model(double[] z, double temperature) {
            logit = z.clone();
            double top = Double.NEGATIVE_INFINITY;
            for (double v : logit) {
                if (v > top) {
                    top = v;
                }
            }
            double sum = 0;
            for (int i = logit.length - 1; i >= 0; i--) {
                logit[i] = (logit[i] - top) / temperature;
                sum += Math.exp(logit[i]);
            }
            logSum = Math.log(sum);
        }

        double logP(int i) {
            return logit[i] - logSum;
        }
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] copy = teacherLogits.clone();
        double beta = 1 / temperature;
        for (int i = copy.length - 1; i >= 0; i--) {
            copy[i] *= beta;
        }
        return copy;
    }

    private static double crossEntropy(Model p, Model q) {
        double sum = 0;
        double lost = 0;
        for (int i = p.logit.length - 1; i >= 0; i--) {
            double v = -Math.exp(p.logP(i)) * q.logP(i);
            double t = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - t) + v : (v - t) + sum;
            sum = t;
        }
        return sum + lost;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        Model teacher = new Model(teacherLogits, temperature);
        Model student = new Model(studentLogits, 1);
        return crossEntropy(teacher, student) - crossEntropy(teacher, teacher);
    }
}
