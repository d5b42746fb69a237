using Microsoft.Extensions.Time.Testing;
using Panj.Cli.Hosting;
using Panj.Cli.Working;

namespace Panj.Cli.Tests;

/// <summary>A broker that is away is said to be away, and not with every try.</summary>
public sealed class RepeatedWordsTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly StringWriter _said = new() { NewLine = "\n" };
    private readonly CommandHost _host;

    public RepeatedWordsTests() => _host = new CommandHost { Output = Stream.Null, Error = _said, Input = () => Stream.Null, Time = _time };

    public void Dispose()
    {
        _host.Dispose();
        _said.Dispose();
    }

    [Fact]
    public void The_same_is_said_once_a_minute()
    {
        var words = new RepeatedWords(_host);
        words.Say("away");
        _time.Advance(TimeSpan.FromSeconds(59));
        words.Say("away");
        _time.Advance(TimeSpan.FromSeconds(1));
        words.Say("away");
        _said.ToString().ShouldBe("panj: away\npanj: away\n");
    }

    [Fact]
    public void Something_else_is_said_at_once()
    {
        var words = new RepeatedWords(_host);
        words.Say("away");
        words.Say("refused");
        words.Say("away");
        _said.ToString().ShouldBe("panj: away\npanj: refused\npanj: away\n");
    }
}
