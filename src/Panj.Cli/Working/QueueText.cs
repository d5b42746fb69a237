using System.Globalization;
using Panj.Cli.Text;
using Panj.Workers.Looking;
using Panj.Workers.Messages;

namespace Panj.Cli.Working;

/// <summary>What waits, in lines for a person.</summary>
internal static class QueueText
{
    public static IEnumerable<string> Of(QueueStatus status)
    {
        yield return Line($"{status.Waiting} articles wait, {status.InHand} in hand, {status.Later} to be tried again, {status.Dead} dead letters, {status.Notices} notices");
        yield return Line($"{status.Rate:0.0} articles a second by {status.Readers} that read; {status.Mergers} that merge; {Age(status.Age)}");
        foreach (var worker in status.Workers) yield return SafeWords.Of(Of(worker));
    }

    private static string Of(WorkerPulse worker) => Line(
        $"{worker.Worker} (panj {worker.Panj}): {worker.Rate:0.0} a second, {worker.InHand} in hand, {worker.Stored} stored, {worker.Merged} taken into the picture, {worker.SetAside} set aside");

    private static string Age(double? age) => age is { } seconds ? Line($"the last article taken had waited {seconds:0} seconds") : "no worker took an article of late";

    private static string Line(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
