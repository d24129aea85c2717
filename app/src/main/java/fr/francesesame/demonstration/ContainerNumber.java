package fr.francesesame.demonstration;

/** Container numbers with the check digit of ISO 6346; the owner's code is invented. */
final class ContainerNumber {

    private static final String OWNER = "SESU";

    private ContainerNumber() {}

    static String of(int serial) {
        var number = OWNER + "%06d".formatted(serial % 1_000_000);
        return number + checkDigit(number);
    }

    /** Letters count 10 to 38 without the multiples of 11; each place weighs twice the one before. */
    private static int checkDigit(String number) {
        var sum = 0;
        for (var place = 0; place < number.length(); place++) {
            sum += value(number.charAt(place)) << place;
        }
        return sum % 11 % 10;
    }

    private static int value(char sign) {
        if (Character.isDigit(sign)) {
            return sign - '0';
        }
        var rank = sign - 'A';
        return 10 + rank + (rank + 9) / 10;
    }
}
