// Package people reads and writes the file of those who may use the console: names,
// roles, queues and password hashes (argon2id). It is YAML that a person can read;
// hashes are made by `rahu user add`.
package people

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
	"go.yaml.in/yaml/v3"
)

// The roles: an agent sees the queues that stand beside the name, a manager and an
// admin see all.
const (
	Agent   = "agent"
	Manager = "manager"
	Admin   = "admin"
)

// Roles lists the roles; the slice belongs to the caller.
func Roles() []string { return []string{Agent, Manager, Admin} }

// Limits of names and passwords, in bytes. Argon2id takes any length; a bound keeps
// one request from costing much.
const (
	maxName     = 100
	minPassword = 12
	maxPassword = 200
)

// parameters of argon2id: RFC 9106's second recommendation, 64 MiB and three passes.
var parameters = &argon2id.Params{Memory: 64 << 10, Iterations: 3, Parallelism: 4, SaltLength: 16, KeyLength: 32}

// Person is somebody who may use the console.
type Person struct {
	Name   string   `yaml:"name"`
	Role   string   `yaml:"role"`
	Queues []string `yaml:"queues,omitempty"` // of an agent; none means all
	Hash   string   `yaml:"hash"`             // of the password, in argon2id's own form
}

// Sees tells whether a person may see what stands in a queue.
func (p Person) Sees(queue string) bool {
	return p.Role != Agent || len(p.Queues) == 0 || slices.Contains(p.Queues, queue)
}

// Directory is everybody who may use the console. It is not changed after Read.
type Directory struct {
	Users []Person `yaml:"users"`
	decoy string   // a hash that no password has, for names that nobody has
}

// Read reads a users' file; errors name it and the line.
func Read(file string, data []byte) (*Directory, error) {
	d := &Directory{}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	decoder.KnownFields(true)
	if err := decoder.Decode(d); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("users %s: %w", file, err)
	}
	seen := map[string]bool{}
	for i, p := range d.Users {
		if err := p.check(); err != nil {
			return nil, fmt.Errorf("users %s: user %d: %w", file, i+1, err)
		}
		if seen[p.Name] {
			return nil, fmt.Errorf("users %s: %q stands there twice", file, p.Name)
		}
		seen[p.Name] = true
	}
	decoy, err := argon2id.CreateHash("nobody's password", parameters)
	if err != nil {
		return nil, fmt.Errorf("users %s: %w", file, err)
	}
	d.decoy = decoy
	return d, nil
}

func (p Person) check() error {
	if err := CheckName(p.Name); err != nil {
		return err
	}
	if !slices.Contains(Roles(), p.Role) {
		return fmt.Errorf("%q: the role %q is not one of %s", p.Name, p.Role, strings.Join(Roles(), ", "))
	}
	if _, _, _, err := argon2id.DecodeHash(p.Hash); err != nil {
		return fmt.Errorf("%q: the hash is none of argon2id (%w); make it with rahu user add", p.Name, err)
	}
	return nil
}

// CheckName refuses names that cannot stand on a subject or would be misread.
func CheckName(name string) error {
	switch {
	case strings.TrimSpace(name) == "":
		return errors.New("the name is empty")
	case strings.TrimSpace(name) != name:
		return fmt.Errorf("the name %q begins or ends with a space", name)
	case len(name) > maxName || !utf8.ValidString(name):
		return fmt.Errorf("the name has more than %d bytes or is not UTF-8", maxName)
	case strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }):
		return fmt.Errorf("the name %q holds letters that cannot be seen", name)
	}
	return nil
}

// Find returns the person of this name.
func (d *Directory) Find(name string) (Person, bool) {
	for _, p := range d.Users {
		if p.Name == name {
			return p, true
		}
	}
	return Person{}, false
}

// Login returns the person whose name and password these are. It takes as long for a
// name that nobody has.
func (d *Directory) Login(name, password string) (Person, bool) {
	p, known := d.Find(name)
	hash := p.Hash
	if !known {
		hash = d.decoy
	}
	if len(password) > maxPassword {
		return Person{}, false
	}
	match, err := argon2id.ComparePasswordAndHash(password, hash)
	return p, known && match && err == nil
}

// Put adds a person with a password, or gives one of this name what is new.
func (d *Directory) Put(name, role string, queues []string, password string) error {
	switch {
	case len(password) < minPassword:
		return fmt.Errorf("the password has fewer than %d bytes", minPassword)
	case len(password) > maxPassword:
		return fmt.Errorf("the password has more than %d bytes", maxPassword)
	}
	hash, err := argon2id.CreateHash(password, parameters)
	if err != nil {
		return fmt.Errorf("hashing the password: %w", err)
	}
	p := Person{Name: name, Role: role, Queues: queues, Hash: hash}
	if err := p.check(); err != nil {
		return err
	}
	d.Remove(name)
	d.Users = append(d.Users, p)
	return nil
}

// Remove removes a person and tells whether there was one.
func (d *Directory) Remove(name string) bool {
	n := len(d.Users)
	d.Users = slices.DeleteFunc(d.Users, func(p Person) bool { return p.Name == name })
	return len(d.Users) < n
}

// YAML returns the directory as Read takes it.
func (d *Directory) YAML() ([]byte, error) {
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := e.Encode(d); err != nil {
		return nil, err
	}
	return b.Bytes(), e.Close()
}
