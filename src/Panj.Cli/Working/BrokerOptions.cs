using System.CommandLine;
using System.CommandLine.Parsing;
using Panj.Workers.Brokering;

namespace Panj.Cli.Working;

/// <summary>Options of the commands that meet a broker, declared once. Whoever shares queues gives the same to all.</summary>
internal sealed class BrokerOptions
{
    /// <summary>Names the broker where <c>--broker</c> does not, so that no password stands on a command line.</summary>
    private const string Variable = "PANJ_BROKER";

    private static readonly BrokerSettings _defaults = new() { Addresses = [new Uri("amqp://guest:guest@127.0.0.1:5672/")] };

    private readonly Option<Uri[]> _broker = new("--broker")
    {
        HelpName = "URL",
        Description = $"The RabbitMQ broker (amqp://user:password@host:5672/, or amqps://); once for each of its nodes. Where it is not given, what {Variable} names, else this machine's",
        CustomParser = Addresses,
    };

    private readonly Option<string> _name = new("--queue") { HelpName = "NAME", Description = "What the names of the queues begin with", DefaultValueFactory = _ => _defaults.Name };
    private readonly Option<int> _length = new("--queue-length") { Description = "Articles that may wait; who sends more waits", DefaultValueFactory = _ => _defaults.QueueLength };
    private readonly Option<int> _owners = new("--merge-queues") { Description = "Queues among which the merging is shared: most workers that merge", DefaultValueFactory = _ => _defaults.MergeQueues };
    private readonly Option<double> _retry = new("--retry-delay") { HelpName = "SECONDS", Description = "How long an article waits that the store did not take", DefaultValueFactory = _ => _defaults.RetryDelay.TotalSeconds };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_broker, _name, _length, _owners, _retry]) command.Options.Add(option);
    }

    /// <summary>The broker as the command line says; false, and why, where what the environment says is no address.</summary>
    public bool TryRead(ParseResult parsed, out BrokerSettings settings, out string fault)
    {
        var given = parsed.GetValue(_broker) is { Length: > 0 } named ? named : Environment.GetEnvironmentVariable(Variable)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Address).ToArray() ?? [];
        fault = given.Any(address => address is null) ? $"{Variable} names no broker; write it like amqp://user:password@host:5672/" : "";
        settings = _defaults with
        {
            Addresses = given.Length > 0 && fault.Length == 0 ? [.. given.OfType<Uri>()] : _defaults.Addresses,
            Name = parsed.GetRequiredValue(_name),
            QueueLength = Math.Max(1, parsed.GetValue(_length)),
            MergeQueues = Math.Clamp(parsed.GetValue(_owners), 1, 1_024),
            RetryDelay = TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(_retry), 0.1, 86_400)),
        };
        return fault.Length == 0;
    }

    private static Uri[] Addresses(ArgumentResult result)
    {
        var addresses = new List<Uri>();
        foreach (var token in result.Tokens)
        {
            if (Address(token.Value) is { } address) addresses.Add(address);
            else result.AddError($"'{token.Value}' is no address of a broker; write it like amqp://user:password@host:5672/.");
        }

        return [.. addresses];
    }

    private static Uri? Address(string written) => Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "amqp" or "amqps" ? address : null;
}
