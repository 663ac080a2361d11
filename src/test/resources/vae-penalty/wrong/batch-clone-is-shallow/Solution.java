// WRONG: v = [[1, 0]]; batch_penalty([[0, 0]], v): the statement leaves v as it is, afterwards v[0] is [(e - 2) / 2, 0] and a second call gives another number
public class Solution {
    private static double component(double mu, double v) {
        return (mu * mu + Math.exp(v) - v - 1) / 2;
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        for (int j = 0; j < mu.length; j++) {
            sum += component(mu[j], logVar[j]);
        }
        return sum;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] out = logVar.clone();
        for (int j = 0; j < out.length; j++) {
            out[j] = (Math.exp(out[j]) - 1) / 2;
        }
        return out;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double[][] terms = logVar.clone();
        double sum = 0;
        for (int k = 0; k < terms.length; k++) {
            for (int j = 0; j < terms[k].length; j++) {
                terms[k][j] = component(mu[k][j], terms[k][j]);
                sum += terms[k][j];
            }
        }
        return sum / terms.length;
    }
}
