using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Panj.Collecting.Http;

namespace Panj.Cli;

/// <summary>Options of the commands that fetch from the web, declared once.</summary>
internal sealed class WebOptions
{
    /// <summary>Where operators of servers can complain.</summary>
    public Option<string?> Contact { get; } = new("--contact")
    {
        HelpName = "ADDRESS",
        Description = "A page or mail address by which servers can reach you; part of the name Panj gives itself",
    };

    /// <summary>Networks that are fetched from although they are private.</summary>
    public Option<IPNetwork[]> AllowRange { get; } = new("--allow-range")
    {
        HelpName = "CIDR",
        Description = "Fetch from this private network, too (10.0.0.0/8); may be given more than once",
        CustomParser = Ranges,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Pause between two requests to a host.</summary>
    public Option<double> HostDelay { get; } = new("--host-delay")
    {
        HelpName = "SECONDS",
        Description = "Least time between two requests to one host",
        DefaultValueFactory = _ => 1,
    };

    /// <summary>Keeps no raw bytes.</summary>
    public Option<bool> NoRaw { get; } = new("--no-raw") { Description = "Keep no raw bytes of what was fetched" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Contact, AllowRange, HostDelay, NoRaw]) command.Options.Add(option);
    }

    /// <summary>The settings of a client as the command line says.</summary>
    public HttpSettings Settings(ParseResult parsed) => new()
    {
        Contact = parsed.GetValue(Contact),
        AllowedRanges = parsed.GetRequiredValue(AllowRange),
        HostDelay = TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(HostDelay), 0, 3600)),
    };

    private static IPNetwork[] Ranges(ArgumentResult result)
    {
        var ranges = new List<IPNetwork>();
        foreach (var token in result.Tokens)
        {
            if (IPNetwork.TryParse(token.Value, out var range)) ranges.Add(range);
            else result.AddError($"'{token.Value}' is no range of addresses; write it like 10.0.0.0/8.");
        }

        return [.. ranges];
    }
}
