using System.Globalization;
using Panj.Events.Ports;

namespace Panj.Cli;

/// <summary>Words for what adding came to.</summary>
internal static class Outcomes
{
    public static string Of(Dictionary<AddOutcome, int> counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{counts.GetValueOrDefault(AddOutcome.Added)} added, {counts.GetValueOrDefault(AddOutcome.Revised)} revised, {counts.GetValueOrDefault(AddOutcome.Reread)} read anew, {counts.GetValueOrDefault(AddOutcome.Unchanged)} there already");
}
