using System.CommandLine;

namespace Panj.Cli.Deciding;

/// <summary>Options of all commands by which a person sets the picture right.</summary>
internal sealed class DecisionOptions
{
    /// <summary>Who decides.</summary>
    public Option<string> By { get; } = new("--by") { HelpName = "NAME", Description = "Who decides", DefaultValueFactory = _ => Environment.UserName };

    /// <summary>Why.</summary>
    public Option<string?> Reason { get; } = new("--reason") { HelpName = "WORDS", Description = "Why, for whoever asks later" };

    /// <summary>Adds them to a command, with the store.</summary>
    public void AddTo(Command command, SharedOptions options)
    {
        command.Options.Add(By);
        command.Options.Add(Reason);
        command.Options.Add(options.Store);
    }
}
