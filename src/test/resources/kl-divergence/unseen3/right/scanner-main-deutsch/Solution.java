import java.util.Locale;
import java.util.Scanner;

public class Solution {

    /*
     * Wahre Verteilung p, angenommene Verteilung q.
     * Die Summe läuft nur über den Träger von p; 0 * log 0 gilt als 0.
     */
    public static double kl_divergence(double[] p, double[] q) {
        double summe = 0;
        int stelle = 0;
        for (double wahr : p) {
            double geglaubt = q[stelle++];
            if (wahr != 0) {
                // Quotient nur nehmen, wenn er nicht überläuft
                double quotient = wahr / geglaubt;
                summe += wahr * (Double.isInfinite(quotient)
                        ? Math.log(wahr) - Math.log(geglaubt)
                        : Math.log(quotient));
            }
        }
        return summe;
    }

    public static void main(String[] args) {
        Scanner ein = new Scanner(System.in).useLocale(Locale.US);
        System.out.print("Anzahl: ");
        int n = ein.nextInt();
        double[] p = new double[n], q = new double[n];
        for (int i = 0; i < n; i++) p[i] = ein.nextDouble();
        for (int i = 0; i < n; i++) q[i] = ein.nextDouble();
        System.out.println("KL(p||q) = " + kl_divergence(p, q) + " nat");
    }
}
