<?php
require __DIR__ . '/Answers.php';

// The types read members that may be missing, and PHP warns of each.
error_reporting(E_ALL & ~E_WARNING);
$response = SendSMSAnswer::from(json_decode(file_get_contents($argv[1])))->getResponse();
if ($response->getError() !== null) echo $response->getError()->getCode(), "\n";
foreach ($response->getSendStatusSet() ?? [] as $status) {
    echo $status->getPhoneNumber(), ' ', $status->getFee(), "\n";
}
