public class Solution {
    private record School(int[] grades, double pupils) {
        static School of(int[] grades) {
            double total = 0; // exact: far below 2^53
            for (int n : grades) {
                total += n;
            }
            return new School(grades, total);
        }

        double share(int grade) {
            return grades[grade] / pupils;
        }

        double from(School other, int low, int high) {
            if (high - low == 1) {
                return term(other, low);
            }
            int mid = (low + high) >>> 1;
            return from(other, low, mid) + from(other, mid, high);
        }

        private double term(School other, int grade) {
            double p = share(grade);
            return p > 0 ? p * Math.log(p / other.share(grade)) : 0.0;
        }
    }

    public static double[] bothDirections(int[] a, int[] b) {
        School first = School.of(a);
        School second = School.of(b);
        return new double[] {first.from(second, 0, a.length), second.from(first, 0, b.length)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        double larger = Math.max(d[0], d[1]);
        double smaller = Math.min(d[0], d[1]);
        return smaller == Double.POSITIVE_INFINITY || larger - smaller <= 1e-9;
    }
}
