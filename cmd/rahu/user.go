package main

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"rahu/pipeline/people"
)

// userOptions are the flags of rahu user.
type userOptions struct {
	file, role string
	queues     []string
}

func newUserCommand() *cobra.Command {
	o := &userOptions{}
	c := &cobra.Command{
		Use: "user", Short: "Keep the file of who may log in to the page", Args: noArguments,
		Long: "user keeps the file that rahu serve --users reads: names, roles, queues, and hashes of passwords (argon2id).",
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	add := &cobra.Command{
		Use: "add NAME", Short: "Add a user, or give one a new password, role and queues", Args: cobra.ExactArgs(1),
		Long:    "add asks for the password on a terminal; otherwise the password is the first line of standard input.",
		Example: "  rahu user add --users users.yaml --role agent --queues billing,tech 'Mari Maasikas'",
		RunE: func(c *cobra.Command, args []string) error {
			password, err := readPassword(c)
			if err != nil {
				return err
			}
			return o.change(func(d *people.Directory) error { return d.Put(args[0], o.role, o.queues, password) })
		},
	}
	add.Flags().StringVar(&o.role, "role", people.Agent, "agent, manager or admin")
	add.Flags().StringSliceVar(&o.queues, "queues", nil, "queues that an agent sees; none means all")
	remove := &cobra.Command{
		Use: "remove NAME", Short: "Remove a user", Args: cobra.ExactArgs(1), Example: "  rahu user remove --users users.yaml 'Mari Maasikas'",
		RunE: func(_ *cobra.Command, args []string) error {
			return o.change(func(d *people.Directory) error {
				if !d.Remove(args[0]) {
					return fmt.Errorf("%s has no user %q", o.file, args[0])
				}
				return nil
			})
		},
	}
	c.PersistentFlags().StringVar(&o.file, "users", "users.yaml", "the file")
	c.AddCommand(add, remove)
	return c
}

// change reads the file, changes it and writes it in one piece, for its owner only.
func (o *userOptions) change(how func(*people.Directory) error) error {
	data, err := os.ReadFile(o.file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	d, err := people.Read(o.file, data)
	if err != nil {
		return err
	}
	if err := how(d); err != nil {
		return err
	}
	out, err := d.YAML()
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(o.file), ".users-*") // readable by its owner alone
	if err != nil {
		return err
	}
	_, err = f.Write(out)
	err = errors.Join(err, f.Close())
	if err == nil {
		err = os.Rename(f.Name(), o.file)
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return fmt.Errorf("writing %s: %w", o.file, err)
	}
	return nil
}

// readPassword asks for a password, twice where somebody types it.
func readPassword(c *cobra.Command) (string, error) {
	in, ok := c.InOrStdin().(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		line, err := bufio.NewReader(c.InOrStdin()).ReadString('\n')
		if line = strings.TrimRight(line, "\r\n"); line == "" {
			return "", fmt.Errorf("no password on standard input (%w)", err)
		}
		return line, nil
	}
	var typed [2]string
	for i, prompt := range []string{"Password: ", "Again: "} {
		fmt.Fprint(c.ErrOrStderr(), prompt)
		data, err := term.ReadPassword(int(in.Fd()))
		fmt.Fprintln(c.ErrOrStderr())
		if err != nil {
			return "", fmt.Errorf("reading the password: %w", err)
		}
		typed[i] = string(data)
	}
	if typed[0] != typed[1] {
		return "", errors.New("the two passwords differ; nothing was changed")
	}
	return typed[0], nil
}
