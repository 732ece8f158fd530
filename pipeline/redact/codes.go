package redact

import "time"

// code is a personal code of one of the four countries: eleven digits whose date
// and check digits are right.
func (n number) code() bool {
	d := n.digits
	if len(d) != 11 || n.plus {
		return false
	}
	switch n.groups {
	case "11":
		return isikukood(d) || pesel(d) || fodselsnummer(d) || snils(d)
	case "6-5", "2-2-2-5":
		return fodselsnummer(d)
	case "3-3-3-2":
		return snils(d)
	}
	return false
}

// isikukood is Estonia's: century and sex, date, serial, check digit.
func isikukood(d string) bool {
	if d[0] < '1' || d[0] > '8' || !date(1700+(at(d, 0, 1)+1)/2*100+at(d, 1, 3), at(d, 3, 5), at(d, 5, 7)) {
		return false
	}
	check := weighted(d, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1) % 11
	if check == 10 {
		check = weighted(d, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3) % 11 % 10
	}
	return check == at(d, 10, 11)
}

// pesel is Poland's: the month also tells the century.
func pesel(d string) bool {
	month := at(d, 2, 4)
	century := []int{1900, 2000, 2100, 2200, 1800}[month/20%5]
	return date(century+at(d, 0, 2), month%20, at(d, 4, 6)) &&
		(10-weighted(d, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3)%10)%10 == at(d, 10, 11)
}

// fodselsnummer is Norway's, with D-numbers (day + 40) and H-numbers (month + 40).
func fodselsnummer(d string) bool {
	day, month := at(d, 0, 2), at(d, 2, 4)
	if day > 40 {
		day -= 40
	}
	if month > 40 {
		month -= 40
	}
	year := at(d, 4, 6)
	return (date(1900+year, month, day) || date(2000+year, month, day)) &&
		(weighted(d, 3, 7, 6, 1, 8, 9, 4, 5, 2)+at(d, 9, 10))%11 == 0 &&
		(weighted(d, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)+at(d, 10, 11))%11 == 0
}

// snils is Russia's pension number: nine digits and their checksum.
func snils(d string) bool {
	check := weighted(d, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100
	return at(d, 0, 9) > 1_001_998 && check == at(d, 9, 11)
}

func weighted(d string, weights ...int) int {
	sum := 0
	for i, w := range weights {
		sum += w * int(d[i]-'0')
	}
	return sum
}

func date(year, month, day int) bool {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return month >= 1 && month <= 12 && t.Day() == day && int(t.Month()) == month
}
