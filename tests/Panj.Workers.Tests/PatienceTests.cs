using Microsoft.Extensions.Time.Testing;
using Panj.Events.Ports;
using Panj.Workers.Brokering;

namespace Panj.Workers.Tests;

/// <summary>How long a worker waits for a broker that is not there.</summary>
public sealed class PatienceTests
{
    /// <summary>A port at which nobody listens.</summary>
    private static readonly Uri _nowhere = new("amqp://guest:guest@127.0.0.1:1/");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Working_once_ends_without_a_broker()
    {
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(7) }; // each look at the clock
        using var worker = Worker(time);
        var failure = await Should.ThrowAsync<BrokerException>(() => worker.RunAsync(once: true, Cancellation));
        failure.Message.ShouldContain("127.0.0.1:1 cannot be reached");
        failure.Message.ShouldContain("was tried for 5 seconds");
    }

    [Fact]
    public async Task Working_on_waits_for_a_broker()
    {
        var said = new TaskCompletionSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var worker = Worker(new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(7) }, () => said.TrySetResult());
        var working = worker.RunAsync(once: false, stop.Token);
        await said.Task;
        working.IsCompleted.ShouldBeFalse();
        await stop.CancelAsync();
        await working;
    }

    private static Worker Worker(TimeProvider time, Action? said = null) => new(
        new BrokerSettings { Addresses = [_nowhere], Name = "t" },
        new WorkerSettings { OnceWait = TimeSpan.FromSeconds(5) },
        new WorkerParts { Articles = Never<IArticleStore>(), Picture = Never<IPictureStore>(), Reader = WorkBench.Reader, Name = "t", Time = time, Trouble = _ => said?.Invoke() });

    /// <summary>What is not reached without a broker.</summary>
    private static T Never<T>() where T : class => null!;
}
