namespace Panj.Server.SigningIn;

/// <summary>Refuses to open a server that others can reach while nobody has an account.</summary>
internal sealed class Doorkeeper(Gate gate) : IHostedService
{
    /// <exception cref="InvalidOperationException">Others could reach it, and everybody would be let in.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (gate.IsPrivate || (await gate.UsersAsync(cancellationToken)).Count > 0) return;
        throw new InvalidOperationException("it would be open to other machines, and nobody has an account yet. Add one with: panj user add NAME --role admin.");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
