package match

// Looks returns how many windows the last match looked through and how many starts it tried.
func Looks(s *Scratch) int { return s.looks }
