namespace Panj.Cli.Tests;

public sealed class AccountCommandTests : IDisposable
{
    private const string Password = "correct horse battery";

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "panj.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Accounts_are_added_listed_and_removed()
    {
        (await CliRun.WithInput(Password + "\n", "user", "add", "zarina", "--role", "editor", "--store", Store)).ExitCode.ShouldBe(0);
        (await CliRun.Of("user", "list", "--store", Store)).Output.ShouldStartWith("zarina\teditor\t");
        (await CliRun.WithInput(Password, "user", "add", "zarina", "--store", Store)).ExitCode.ShouldBe(2);
        (await CliRun.Of("user", "remove", "zarina", "--store", Store)).ExitCode.ShouldBe(0);
        (await CliRun.Of("user", "remove", "zarina", "--store", Store)).ExitCode.ShouldBe(2);
        (await CliRun.Of("user", "list", "--store", Store)).Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zarina", "short")]
    [InlineData("za rina", Password)]
    [InlineData("", Password)]
    public async Task Bad_names_and_passwords_are_refused(string name, string password)
    {
        var run = await CliRun.WithInput(password, "user", "add", name, "--store", Store);
        run.ExitCode.ShouldBe(2);
        File.Exists(Store).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_is_shown_once()
    {
        await CliRun.WithInput(Password, "user", "add", "zarina", "--store", Store);
        var made = await CliRun.Of("token", "add", "zarina", "--note", "the map", "--store", Store);
        made.Output.ShouldStartWith("panj_");
        var listed = (await CliRun.Of("token", "list", "--store", Store)).Output;
        listed.ShouldNotContain(made.Output.Trim());
        listed.ShouldContain("\tzarina\tviewer\tuntil ");
        var id = listed[..listed.IndexOf('\t')];
        (await CliRun.Of("token", "revoke", id, "--store", Store)).ExitCode.ShouldBe(0);
        (await CliRun.Of("token", "list", "--store", Store)).Output.ShouldContain("\trevoked ");
        (await CliRun.Of("token", "revoke", id, "--store", Store)).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_needs_an_account() => (await CliRun.Of("token", "add", "nobody", "--store", Store)).ExitCode.ShouldBe(2);

    [Fact]
    public async Task Nobody_serves_others_without_accounts()
    {
        var run = await CliRun.Of("serve", "--store", Store, "--urls", "http://0.0.0.0:0");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("panj user add");
    }
}
