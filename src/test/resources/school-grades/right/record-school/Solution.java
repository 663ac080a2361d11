// RIGHT: a record School with a method for the share, one loop for both directions, prints a debug line, main with a Scanner
import java.util.Scanner;

public class Solution {
    private record School(int[] counts, double pupils) {
        static School of(int[] counts) {
            double pupils = 0; // whole numbers are exact in a double far beyond any school
            for (int c : counts) {
                pupils += c;
            }
            return new School(counts.clone(), pupils);
        }

        double share(int grade) {
            return counts[grade] / pupils;
        }
    }

    public static double[] bothDirections(int[] a, int[] b) {
        School first = School.of(a);
        School second = School.of(b);
        double there = 0;
        double back = 0;
        for (int grade = 0; grade < a.length; grade++) {
            double p = first.share(grade);
            double q = second.share(grade);
            if (p > 0 && q > 0) {
                double log = Math.log(p / q);
                there += p * log;
                back -= q * log;
            } else if (p > 0) {
                there = Double.POSITIVE_INFINITY;
            } else if (q > 0) {
                back = Double.POSITIVE_INFINITY;
            }
        }
        System.out.println("there " + there + ", back " + back);
        return new double[] {there, back};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        boolean finite = d[0] < Double.POSITIVE_INFINITY;
        boolean finiteBack = d[1] < Double.POSITIVE_INFINITY;
        if (!finite && !finiteBack) {
            return true;
        }
        return finite && finiteBack && Math.abs(d[0] - d[1]) <= 1e-9;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int[] a = new int[n];
        int[] b = new int[n];
        for (int i = 0; i < n; i++) {
            a[i] = in.nextInt();
            b[i] = in.nextInt();
        }
        double[] d = bothDirections(a, b);
        System.out.println(d[0] + " " + d[1]);
    }
}
